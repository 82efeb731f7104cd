import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { linkedScenario } from "./support/linked-scenario.ts";
import { expectNoSidewaysScroll } from "./support/no-sideways-scroll.ts";

const hostile = [
  `<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>`,
  `"><svg onload=alert(1)>javascript:alert(1) {{constructor.constructor('alert(1)')()}}`,
  "\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}".repeat(40),
  "invoice \u202Egnp.exe \u202Dreversed",
  "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 API",
  "A".repeat(10_000),
  "__proto__",
];

for (const width of [390, 1440]) {
  test(`hostile names and notes are shown as text at ${width} pixels, and nothing runs`, async ({ page }) => {
    const fired: string[] = [];
    page.on("dialog", (dialog) => {
      fired.push(dialog.message());
      void dialog.dismiss();
    });
    await page.setViewportSize({ width, height: 844 });

    for (const text of hostile) {
      await page.goto("about:blank");
      await page.goto(`./${linkedScenario({ name: text, notes: text, ratings: noted(text) })}`);
      const shown = text.replace(/[\u202A-\u202E]/g, "");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(shown);
      await expectNoSidewaysScroll(page);
      await page.getByRole("button", { name: "Save a copy" }).click();
      await expect(page.getByText("Saved in this browser")).toBeVisible();
      await expectNoSidewaysScroll(page);
      for (const step of ["Frame", "Decide"]) {
        await page.getByRole("link", { name: step }).click();
        await expectNoSidewaysScroll(page);
      }
      await expect(page.getByRole("table", { name: "The team's own ratings" })).toContainText(
        shown.slice(0, 100),
      );
    }

    await page.getByRole("link", { name: "Scenarios" }).click();
    await expect(page.getByRole("list", { name: "Scenarios" }).getByRole("listitem")).toHaveCount(
      hostile.length,
    );
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Delete" }).first().click();
    await expect(page.getByRole("status", { name: "Messages" })).toContainText("Moved to trash");
    await expectNoSidewaysScroll(page);
    expect(fired).toEqual([]);
    expect(await trapped(page)).toBe(false);
  });
}

test("a hostile name that was typed is text as well", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Rename" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill(hostile[0]!);
  await page.getByRole("textbox", { name: "Name" }).press("Enter");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(hostile[0]!);
  expect(await trapped(page)).toBe(false);
});

function noted(note: string) {
  return { caching: { rest: { low: 1, mode: 2, high: 3, note } } };
}

function trapped(page: Page): Promise<boolean> {
  return page.evaluate(() => "pwned" in window);
}
