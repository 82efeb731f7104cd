import type { Locator } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { openSample } from "./support/open-sample.ts";
import { shownAnswer } from "./support/shown-answer.ts";
import { tabTo } from "./support/tab-to.ts";
import { tableTexts } from "./support/table-texts.ts";

test("every column of the Ranking sorts by keyboard, both ways", async ({ page }) => {
  await openSample(page);
  const { ranking } = shownAnswer(page);
  const headers = ranking.getByRole("columnheader");
  const count = await headers.count();
  expect(count).toBe(3 + 15);
  await page.getByRole("button", { name: "Columns of Ranking" }).focus();

  for (let column = 0; column < count; column += 1) {
    const header = headers.nth(column);
    await tabTo(page, header.getByRole("button"), 8);
    for (const key of ["Enter", "Space"]) {
      await page.keyboard.press(key);
      const direction = await sortedBy(ranking, header);
      expectSorted(
        (await tableTexts(ranking)).map((row) => row[column]!),
        direction,
      );
    }
    await expect(header.getByRole("button")).toBeFocused();
  }
});

test("the Comparison sorts by weight, by spread and by each option's rating", async ({ page }) => {
  await openSample(page);
  const table = page.getByRole("table", { name: "Comparison" });
  const asGiven = (await tableTexts(table)).map((row) => row[0]);
  await page.getByRole("button", { name: "Columns of Comparison" }).focus();

  for (const name of ["Weight", "Spread", "REST", "GraphQL", "gRPC", "WebSocket"]) {
    const button = table.getByRole("button", { name, exact: true });
    const header = table.getByRole("columnheader", { name: new RegExp(`^${name}`) });
    await tabTo(page, button, 8);
    for (const [key, expected] of [
      ["Enter", "descending"],
      ["Space", "ascending"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await sortedBy(table, header)).toBe(expected);
      expectSorted(await shownIn(table, name), expected);
    }
    await page.keyboard.press("Enter");
    await expect(table.getByRole("columnheader").and(page.locator("[aria-sort]"))).toHaveCount(0);
    expect((await tableTexts(table)).map((row) => row[0])).toEqual(asGiven);
  }
  await expectNoAxeViolations(page);
});

test("a hidden column is gone from the table and comes back where it was", async ({ page }) => {
  await openSample(page);
  const { ranking } = shownAnswer(page);
  const before = await ranking.getByRole("columnheader").allInnerTexts();
  const choice = page.getByRole("button", { name: "Columns of Ranking" });

  await choice.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("group", { name: "Columns of Ranking" });
  const caching = panel.getByRole("checkbox", { name: "Caching", exact: true });
  await expectNoAxeViolations(page);
  await caching.uncheck();
  await expect(ranking.getByRole("columnheader", { name: "Caching", exact: true })).toHaveCount(0);
  await caching.check();
  expect(await ranking.getByRole("columnheader").allInnerTexts()).toEqual(before);

  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(choice).toBeFocused();
});

test("an option that is taken out leaves both tables and comes back", async ({ page }) => {
  await openSample(page);
  const { result, order } = shownAnswer(page);
  const comparison = page.getByRole("table", { name: "Comparison" });

  await comparison.getByRole("button", { name: "Take out REST" }).click();
  await expect(order).toHaveText(["GraphQL", "gRPC", "WebSocket"]);
  await expect(result).not.toContainText("REST");
  await expect(comparison.getByRole("columnheader", { name: "REST" })).toHaveCount(0);

  await page.getByRole("button", { name: "Bring back REST" }).click();
  await expect(order).toHaveText(["REST", "GraphQL", "gRPC", "WebSocket"]);
  await expect(result).toContainText("REST leads, clearly.");
  await expect(comparison.getByRole("columnheader", { name: "REST" })).toBeVisible();
});

test("a criterion that is taken out is not weighed or compared, and comes back with its points", async ({
  page,
}) => {
  await openSample(page);
  await page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: "Weigh" }).click();
  await page.getByRole("button", { name: "Take out Caching" }).click();
  await expect(page.getByRole("slider", { name: "Weight of Caching" })).toHaveCount(0);
  await expect(page.getByRole("table", { name: "Ranking" })).not.toContainText("Caching");
  await expectNoAxeViolations(page);

  await page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: "Compare" }).click();
  const comparison = page.getByRole("table", { name: "Comparison" });
  await expect(comparison.getByRole("rowheader", { name: /^Contract/ })).toBeVisible();
  await expect(comparison.getByRole("rowheader", { name: /^Caching/ })).toHaveCount(0);

  await page.getByRole("button", { name: "Bring back Caching" }).click();
  await expect(comparison.getByRole("rowheader", { name: /^Caching/ })).toBeVisible();
  await expect(page.getByRole("spinbutton", { name: "Points for Caching" })).toHaveValue("80");
});

/** The direction of the one sorted column, which must be this one. */
async function sortedBy(table: Locator, header: Locator): Promise<string> {
  await expect(header).toHaveAttribute("aria-sort", /^(a|de)scending$/);
  const sorted = await table
    .getByRole("columnheader")
    .evaluateAll((all) => all.filter((each) => each.hasAttribute("aria-sort")).length);
  expect(sorted, "columns with aria-sort").toBe(1);
  return (await header.getAttribute("aria-sort")) ?? "";
}

/** The column's texts; an option's rating stands on its button, below the fact. */
async function shownIn(table: Locator, column: string): Promise<string[]> {
  const texts = await tableTexts(table);
  if (column === "Weight") return texts.map((row) => row[1]!);
  if (column === "Spread") return texts.map((row) => row[2]!);
  const rated = table.getByRole("button", { name: new RegExp(`^Rating of ${column} on `) });
  return rated.allInnerTexts();
}

/** Numbers by size with what is no number at the end; words by the alphabet. */
function expectSorted(texts: readonly string[], direction: string): void {
  const numbers = texts.map((text) => Number.parseFloat(text));
  const sign = direction === "ascending" ? 1 : -1;
  if (numbers.every(Number.isNaN)) {
    const words = texts.toSorted((a, b) => sign * a.localeCompare(b, "en"));
    expect(texts).toEqual(words);
    return;
  }
  const known = numbers.filter((number) => !Number.isNaN(number));
  expect(numbers.slice(0, known.length)).toEqual(known.toSorted((a, b) => sign * (a - b)));
}
