import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { openSample } from "./support/open-sample.ts";
import { shownAnswer } from "./support/shown-answer.ts";
import { tabTo } from "./support/tab-to.ts";

// Hundreds of presses: a trace of each would take longer than the journey.
test.use({ trace: "off" });

test("the whole task is done without a mouse: weigh, sort, rate, share, export", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSample(page);
  const { result, ranking } = shownAnswer(page);

  await tabTo(page, page.getByRole("combobox", { name: "Preset" }));
  await page.keyboard.type("Mobile");
  await expect(result).toContainText("GraphQL leads");
  const caching = page.getByRole("slider", { name: "Weight of Caching" });
  await tabTo(page, caching);
  await page.keyboard.press("End");
  await expect(ranking.getByRole("rowheader").first()).toHaveText("REST");
  await expect(caching).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("spinbutton", { name: "Points for Caching" })).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("98");
  await expect(caching).toHaveValue("98");

  await tabTo(page, ranking.getByRole("button", { name: "Total", exact: true }));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(ranking.getByRole("columnheader", { name: "Total" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await expect(ranking.getByRole("rowheader")).toHaveText(["WebSocket", "gRPC", "GraphQL", "REST"]);

  const rating = page.getByRole("button", { name: "Rating of REST on Contract" });
  await tabTo(page, rating);
  await page.keyboard.press("Enter");
  const rateDialog = page.getByRole("dialog", { name: "Rating of REST on Contract" });
  await tabTo(page, rateDialog.getByRole("spinbutton", { name: "Rating" }), 20);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("5");
  await tabTo(page, rateDialog.getByRole("textbox", { name: "Note" }), 20);
  await page.keyboard.type("Generated from the contract since May.");
  await tabTo(page, rateDialog.getByRole("button", { name: "Apply" }), 20);
  await page.keyboard.press("Enter");
  await expect(rateDialog).toBeHidden();
  await expect(rating).toBeFocused();
  await expect(rating).toContainText("5");
  await expectNoAxeViolations(page);

  await tabTo(page, page.getByRole("button", { name: "Share", exact: true }), 300);
  await page.keyboard.press("Enter");
  const shareDialog = page.getByRole("dialog", { name: "Share this scenario" });
  await tabTo(page, shareDialog.getByRole("button", { name: "Copy link" }), 20);
  await page.keyboard.press("Enter");
  await expect(shareDialog.getByText("Copied")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();

  await tabTo(page, page.getByRole("button", { name: "Export" }), 300);
  const waiting = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await waiting).suggestedFilename()).toBe("public-api-of-the-billing-service.json");
});

test("the first Tab offers to skip to the content, and goes there", async ({ page }) => {
  await openSample(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();

  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");

  const first = page.getByRole("region", { name: "What matters" });
  expect(await first.evaluate((region) => region.contains(document.activeElement))).toBe(true);
  expect(new URL(page.url()).hash).not.toBe("#content");
});

for (const key of ["Tab", "Shift+Tab"]) {
  test(`${key} runs through the whole page and out again, and each stop is in sight with its focus`, async ({
    page,
  }) => {
    await openSample(page);
    await drawnToItsEnd(page);
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll("a[href], button:enabled, input:enabled, select, summary")].filter(
          (each) => each.checkVisibility(),
        ).length,
    );
    const reached = new Set<string>();
    const told: string[] = [];
    let isOut = false;
    for (let press = 0; press < stops * 2 && !isOut; press += 1) {
      await page.keyboard.press(key);
      const stop = await focused(page);
      isOut = stop.place === "body" || reached.has(stop.place);
      reached.add(stop.place);
      told.push(...stop.faults);
    }
    expect(isOut, "Tab leads out of the page again").toBe(true);
    expect(reached.size).toBeGreaterThanOrEqual(stops);
    expect(told).toEqual([]);
  });
}

/** Parts that come late, or are drawn when first near, would push a stop out of sight after it was reached. */
async function drawnToItsEnd(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Combinations" })).toBeVisible();
  await expect(
    page
      .getByRole("figure")
      .filter({ has: page.getByRole("img") })
      .first(),
  ).toBeVisible();
  let before = 0;
  const stays = async () => {
    const height = await page.evaluate(() => {
      const { scrollHeight } = document.documentElement;
      window.scrollTo(0, scrollHeight);
      return scrollHeight;
    });
    const same = height === before;
    before = height;
    return same;
  };
  await expect.poll(stays, { intervals: [500] }).toBe(true);
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
}

test("a dialog keeps Tab inside, and Escape gives the focus back to its button", async ({ page }) => {
  await openSample(page);
  for (const [opener, title] of [
    ["Share", "Share this scenario"],
    ["Import", "Import a scenario"],
    ["Start my own", "Start my own"],
    ["Rename", "Rename"],
    ["How is this calculated?", "How is this calculated?"],
  ] as const) {
    const button = page.getByRole("button", { name: opener, exact: true }).first();
    await button.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: title });
    await expect(dialog).toBeVisible();
    for (let press = 0; press < 25; press += 1) {
      await page.keyboard.press("Tab");
      const outside = await dialog.evaluate((element) => {
        const active = document.activeElement;
        // The browser's own bar may take its turn; nothing else of the page may.
        return active !== null && active !== document.body && !element.contains(active);
      });
      expect(outside, `Tab stays in "${title}"`).toBe(false);
    }
    await expectNoAxeViolations(page);
    await dialog.getByRole("button", { name: "Close" }).focus();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  }
});

/** Where the focus is, and what a person who looks for it would miss. */
function focused(page: Page): Promise<{ place: string; faults: string[] }> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return { place: "body", faults: [] };
    const place = String([...document.querySelectorAll("*")].indexOf(active));
    const name = `${active.tagName} ${(active.getAttribute("aria-label") ?? active.textContent ?? "").slice(0, 40)}`;
    const faults: string[] = [];
    const isMarked = [active, active.parentElement, active.nextElementSibling].some((element) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    });
    if (!isMarked) faults.push(`${name} does not show its focus`);
    const { left, right, top, bottom } = active.getBoundingClientRect();
    const isHuge = bottom - top > window.innerHeight / 2;
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isSeen = above !== null && (active.contains(above) || above.contains(active));
    if (!isSeen && !isHuge) faults.push(`${name} is covered or out of sight`);
    return { place, faults };
  });
}
