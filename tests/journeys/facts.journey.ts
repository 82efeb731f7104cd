import type { Page } from "@playwright/test";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { openSample } from "./support/open-sample.ts";
import { tableTexts } from "./support/table-texts.ts";

for (const decision of [apiStyleR1, databaseTypeR1]) {
  test(`every criterion of ${decision.title} is on screen with every option's fact and rating`, async ({
    page,
  }) => {
    await openOne(page, decision);
    const table = page.getByRole("table", { name: "Comparison" });
    await expect(table.getByRole("rowheader")).toHaveCount(decision.criteria.length);

    const texts = await tableTexts(table);
    for (const [place, criterion] of decision.criteria.entries()) {
      const [head = "", , , ...cells] = texts[place]!;
      expect(head).toContain(criterion.name);
      expect(head).toContain(criterion.question);
      expect(cells).toHaveLength(decision.options.length);
      for (const [column, option] of decision.options.entries()) {
        const known = criterion.cells[option.id]!;
        expect(cells[column], `${option.name} on ${criterion.name}`).toContain(known.fact);
        if (criterion.kind === "rated") {
          expect(cells[column]).toContain(known.rating === null ? "not rated" : `${known.rating.mode}`);
        }
      }
    }
  });

  test(`each figure of ${decision.title} has a caption and a table of the same numbers`, async ({ page }) => {
    await openOne(page, decision);
    // The figure of the combinations, which comes when it is near, is made of its table.
    const drawn = page.getByRole("button", { name: "Show as table" });
    const figures = page.getByRole("figure").filter({ has: drawn });
    await expect(figures).toHaveCount(2);

    for (const figure of await figures.all()) {
      await expect(figure).toHaveAccessibleName(/.{20,}\.$/);
      await expect(figure.getByRole("table")).toHaveCount(0);
      const button = figure.getByRole("button", { name: "Show as table" });
      await button.click();
      await expect(button).toHaveAttribute("aria-expanded", "true");
      const table = figure.getByRole("table");
      for (const option of decision.options.slice(0, 3)) {
        await expect(table.getByRole("columnheader", { name: option.name, exact: true })).toBeVisible();
      }
      const rows = await tableTexts(table);
      expect(rows.length).toBeGreaterThanOrEqual(3);
      expect(rows.flat().every((text) => text !== "")).toBe(true);
    }
    await expectNoAxeViolations(page);
  });
}

test("the parts of every total add up to the total shown", async ({ page }) => {
  await openSample(page);
  await page.getByRole("figure").first().getByRole("button", { name: "Show as table" }).click();
  const rows = await tableTexts(page.getByRole("table", { name: "Points that each criterion adds" }));
  const [parts, totals] = [rows.slice(0, -1), rows.at(-1)!];
  for (let option = 1; option < totals.length; option += 1) {
    expect(parts.reduce((sum, row) => sum + Number(row[option]), 0)).toBe(Number(totals[option]));
  }
  expect(totals).toEqual(["Total", "84", "58", "53", "34"]);
});

test("a total opens to how it is calculated", async ({ page }) => {
  await openSample(page);
  await page
    .getByRole("row", { name: /GraphQL/ })
    .getByRole("button", { name: "58" })
    .click();
  const dialog = page.getByRole("dialog", { name: "How is this calculated?" });
  await expect(
    dialog.getByRole("combobox", { name: "Option" }).getByRole("option", { selected: true }),
  ).toHaveText("GraphQL");
  await expect(dialog.getByRole("table").first()).toContainText("Caching");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("the radar draws the options and the number of criteria that are asked for", async ({ page }) => {
  await openSample(page);
  const shape = page.getByRole("region", { name: "Shape: heaviest criteria first" });
  const drawing = shape.getByRole("img", { name: /^Radar of / });
  await expect(drawing).toHaveAccessibleName(/^Radar of 8 criteria/);
  await expect(drawing).not.toHaveAccessibleName(/WebSocket/);

  await shape.getByRole("checkbox", { name: "WebSocket" }).check();
  await shape.getByRole("combobox", { name: "Criteria drawn" }).selectOption("5 of 15, heaviest first");
  // More than three shapes in one drawing cannot be told apart: each gets its own.
  await expect(drawing).toHaveCount(4);
  for (const [place, name] of ["REST", "GraphQL", "gRPC", "WebSocket"].entries()) {
    await expect(drawing.nth(place)).toHaveAccessibleName(new RegExp(`^Radar of 5 criteria.* ${name}: `));
  }

  for (const name of ["REST", "GraphQL", "gRPC", "WebSocket"]) {
    await shape.getByRole("checkbox", { name }).uncheck();
  }
  await expect(shape.getByRole("figure")).toHaveAccessibleName("Choose at least one option to draw.");
});

test("what would change the answer is listed, one change at a time", async ({ page }) => {
  await openSample(page);
  await page.getByRole("combobox", { name: "Preset" }).selectOption("Mobile-first product");
  await page.getByRole("link", { name: "Challenge" }).click();
  const list = page.getByRole("region", { name: "What would change the answer" });
  await expect(list).toContainText("Raising Caching from 40 to more than 93.3 points would put REST ahead.");
  await list.getByText(/^Show all \d+/).click();
  await expect(
    list
      .getByRole("table")
      .getByRole("row", { name: /Weight of Caching/ })
      .first(),
  ).toContainText("more than 93.3");
  // Further down, what sticks at the top stands over half a button.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectNoAxeViolations(page);
});

/** A scenario of the decision with its first preset, on Compare. */
async function openOne(page: Page, decision: Decision): Promise<void> {
  await page.goto("./#/decisions");
  await page.getByRole("button", { name: `Weigh ${decision.title}` }).click();
  const dialog = page.getByRole("dialog", { name: "Start my own" });
  await dialog.getByRole("combobox", { name: "Preset" }).selectOption(decision.presets[0]!.name);
  await dialog.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByRole("table", { name: "Comparison" })).toBeVisible();
}
