import { rateLimitingR1 } from "#core/catalog/rate-limiting.r1.ts";
import { sourceUses } from "#core/views/source-uses.ts";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { expectNoSidewaysScroll } from "./support/no-sideways-scroll.ts";
import { tabTo } from "./support/tab-to.ts";

test("a search in the map leads into a guided start, by keyboard alone", async ({ page }) => {
  await page.goto("./#/decisions");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Decisions");
  await expectNoAxeViolations(page);
  const field = page.getByRole("searchbox", { name: "Search decisions, options and practices" });
  await tabTo(page, field);
  await page.keyboard.type("token");
  await expect(page.getByRole("status").filter({ hasText: "match" })).toHaveText("2 decisions match");
  await expect(page.getByText("Matches option: Token bucket")).toBeVisible();
  await expectNoAxeViolations(page);

  await tabTo(page, page.getByRole("button", { name: "Guided start: Rate limiting algorithm" }));
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rate limiting algorithm");
  await expect(page).toHaveURL(/#\/s\/[\w-]+\/frame$/);
  await expect(page.getByText("How should we count and limit requests?")).toBeVisible();
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.getByRole("link", { name: "Decisions" }).click();
  await expect(page.getByRole("link", { name: "1 scenario here of Rate limiting algorithm" })).toBeVisible();
});

test("the source behind a rating leads to all that it supports, and back", async ({ page }) => {
  await page.goto("./#/decisions");
  await page.getByRole("button", { name: "Weigh Rate limiting algorithm" }).click();
  const start = page.getByRole("dialog", { name: "Start my own" });
  await start.getByRole("button", { name: "Create", exact: true }).click();
  const rating = page.getByRole("dialog", { name: "Rating of Token bucket on Burst tolerance" });
  await page
    .getByRole("table", { name: "Comparison" })
    .getByRole("button", { name: "Rating of Token bucket on Burst tolerance" })
    .click();
  const cited = rateLimitingR1.criteria.find(({ name }) => name === "Burst tolerance")!.cells[
    "token-bucket"
  ]!;
  const source = rateLimitingR1.sources.find(({ id }) => id === cited.sources[0])!;
  await expectNoAxeViolations(page);
  await rating.getByRole("link", { name: `What it supports: ${source.title}` }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sources");
  const entry = page.getByRole("listitem").filter({ hasText: "asked for" });
  await expect(entry).toContainText(source.title);
  await expect(entry.getByRole("heading", { level: 3 })).toBeFocused();
  await expect(entry.getByRole("heading", { level: 3 })).toBeInViewport();
  await expect(entry).toContainText("Rate limiting algorithm");
  await entry.getByText(/see where/).click();
  await expect(entry.getByText("Token bucket on Burst tolerance", { exact: true })).toBeVisible();
  await expectNoAxeViolations(page);

  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rate limiting algorithm");
  await expect(page.getByRole("table", { name: "Comparison" })).toBeVisible();
});

test("all sources can be filtered by words, decision and kind", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "Sources" }).click();
  const count = page.getByRole("status").filter({ hasText: "sources" });
  await expect(count).toHaveText(/^\d+ sources$/);

  await page.getByRole("combobox", { name: "Decision" }).selectOption("Rate limiting algorithm");
  await expect(count).toHaveText(new RegExp(`^${String(sourceUses(rateLimitingR1).size)} of \\d+ sources$`));
  await page.getByRole("searchbox", { name: "Filter sources" }).fill("xylophone");
  await page.getByRole("button", { name: "Show all sources" }).click();

  await expect(count).toHaveText(/^\d+ sources$/);
  await expect(page.getByRole("searchbox", { name: "Filter sources" })).toBeFocused();
});

for (const [place, title] of [
  ["decisions", "Decisions"],
  ["sources", "Sources"],
] as const) {
  test(`the page ${title} fits a screen of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./#/${place}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    for (const closed of await page.getByText(/^Practices to check/).all()) await closed.click();
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  });
}
