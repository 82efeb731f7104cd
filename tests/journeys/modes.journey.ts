import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { shownAnswer } from "./support/shown-answer.ts";

/** What the catalog's authors put first for each preset, and the words for it in the mode of its decision. */
const modes = [
  {
    mode: "one option is chosen",
    title: "Rate limiting algorithm",
    preset: "Public API with bursty clients",
    headline: "Token bucket leads, clearly.",
    state: "Token bucket leads.",
    column: "Would lead",
    never: /\bnext step\b|^Add .+ next/m,
  },
  {
    mode: "options add up",
    title: "Caching strategy",
    preset: "Scaled-out application",
    headline: "Add Distributed cache next, clearly.",
    state: "Ranked first: Distributed cache.",
    column: null,
    never: /\b(winner|leads?|leader)\b/,
  },
  {
    mode: "every option is needed",
    title: "Observability coverage",
    preset: "We hear about outages from users",
    headline: "Add Metrics next, clearly.",
    state: "Ranked first: Metrics.",
    column: "Would come first",
    never: /\b(winner|leads?|leader)\b/,
  },
] as const;

for (const { mode, title, preset, headline, state, column, never } of modes) {
  test(`where ${mode}, ${title} says so on Compare, Challenge and Decide`, async ({ page }) => {
    await page.goto("./#/decisions");
    await page.getByRole("button", { name: `Weigh ${title}` }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Create", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.getByRole("combobox", { name: "Preset" }).selectOption({ label: preset });

    const { result } = shownAnswer(page);
    await expect(result).toContainText(headline);
    expect(await result.innerText()).not.toMatch(never);
    await expectNoAxeViolations(page);

    await step(page, "Challenge");
    await expect(result).toContainText(headline);
    await expect(page.getByText(`${state} For each other option`)).toBeVisible();
    if (column !== null) {
      const list = page.getByRole("region", { name: "What would change the answer" });
      await list.getByText(/^Show all \d+/).click();
      await expect(list.getByRole("columnheader", { name: column })).toBeVisible();
    }
    expect(await page.getByRole("main").innerText()).not.toMatch(never);
    // Further down, what sticks at the top stands over half a button.
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectNoAxeViolations(page);

    await step(page, "Decide");
    await expect(page.getByRole("heading", { name: "What it rests on" })).toBeVisible();
    await expect(result).toContainText(headline);
    expect(await page.getByRole("main").innerText()).not.toMatch(never);
    await expectNoAxeViolations(page);

    await page.getByRole("link", { name: "Scenarios" }).click();
    await expect(page.getByRole("list", { name: "Scenarios" })).toContainText(headline);
  });
}

test("what is already in place is taken out, and the Result says what to add next", async ({ page }) => {
  await page.goto("./#/decisions");
  await page.getByRole("button", { name: "Weigh Caching strategy" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Create", exact: true }).click();
  await page.getByRole("combobox", { name: "Preset" }).selectOption({ label: "Scaled-out application" });
  const { result } = shownAnswer(page);
  await expect(result).toContainText("Add Distributed cache next");

  await page.getByRole("button", { name: "Take out Distributed cache" }).click();

  // The authors' means: CDN 3.21, in-memory 2.94.
  await expect(result).toContainText("Add CDN next");
  await page.getByText(/more things? to know/i).click();
  await expect(page.getByText("Already in place or taken out: Distributed cache.")).toBeVisible();
});

async function step(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name }).click();
}
