import type { Locator, Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { expectNoSidewaysScroll } from "./support/no-sideways-scroll.ts";
import { openSample } from "./support/open-sample.ts";
import { shownAnswer } from "./support/shown-answer.ts";
import { tabTo } from "./support/tab-to.ts";

/** With these weights GraphQL leads by 5.6 points, and one uncertain rating decides. */
const CLOSE = "Mobile-first product";

const flips = (page: Page) => page.getByRole("region", { name: "What would change the answer" });

async function openChallenge(page: Page, preset?: string): Promise<void> {
  await openSample(page);
  await page.getByRole("link", { name: "Challenge" }).click();
  if (preset) await page.getByRole("combobox", { name: "Preset" }).selectOption(preset);
  await expect(flips(page)).toBeVisible();
}

test("the smallest flip is found, tried on, taken over and undone", async ({ page }) => {
  await openChallenge(page, CLOSE);
  const { result, order } = shownAnswer(page);
  await expect(order.first()).toHaveText("GraphQL");

  // Smallest first: what the first rival needs.
  const nearest = flips(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") })
    .first();
  await expect(nearest.getByRole("heading")).toHaveText("REST");
  const line = nearest.getByRole("listitem").filter({ hasText: "Raising Caching from 40" });
  await expect(line).toContainText("would put REST ahead");
  await line.getByRole("button", { name: "Try it on" }).click();

  await expect(order.first()).toHaveText("REST");
  await expect(result).toContainText("Tried on, nothing is changed yet: Caching 94 points instead of 40");
  const points = page.getByRole("spinbutton", { name: "Points for Caching" });
  await expect(points, "a preview, not an edit").toHaveValue("40");

  await line.getByRole("button", { name: "Take it over" }).click();
  await expect(points).toHaveValue("94");
  await expect(order.first()).toHaveText("REST");
  await expect(result).not.toContainText("Tried on");
  await expect(flips(page).getByRole("heading", { name: "GraphQL" })).toBeVisible();

  await page.keyboard.press("Control+z");
  await expect(points).toHaveValue("40");
  await expect(order.first()).toHaveText("GraphQL");
});

test("a change that is tried on is gone when it is put back, when a weight moves, and on the next step", async ({
  page,
}) => {
  await openChallenge(page, CLOSE);
  const { result, order } = shownAnswer(page);
  const tryIt = flips(page).getByRole("button", { name: "Try it on" }).first();

  await tryIt.click();
  await expect(order.first()).toHaveText("REST");
  await tryIt.click();
  await expect(order.first()).toHaveText("GraphQL");

  await tryIt.click();
  await page.getByRole("slider", { name: "Weight of Contract" }).press("ArrowRight");
  await expect(result).not.toContainText("Tried on");
  await expect(order.first()).toHaveText("GraphQL");

  await tryIt.click();
  await expect(order.first()).toHaveText("REST");
  await page.getByRole("link", { name: "Compare" }).click();
  await expect(order.first()).toHaveText("GraphQL");
});

test("the page refuses to name a winner where the draws name none, and says why", async ({ page }) => {
  await openChallenge(page, CLOSE);
  const { result } = shownAnswer(page);
  await expect(result).toContainText("GraphQL leads, but it is a close call");

  const simulation = page.getByRole("region", { name: "Simulation" });
  await simulation.getByRole("combobox", { name: "Weights" }).selectOption("Any weights at all");

  await expect(result).toContainText("No clear winner");
  await expect(result).toContainText("fewer than 50 of 100 draws");
  const verdict = page.getByRole("region", { name: "How firm is it?" });
  await expect(verdict).toContainText("No clear winner");
  await verdict.getByText("How the verdict is made").click();
  await expect(verdict).toContainText(/under 80/i);

  // The same on every step, and after a reload.
  await page.getByRole("link", { name: "Compare" }).click();
  await expect(result).toContainText("No clear winner");
  await page.reload();
  await expect(result).toContainText("No clear winner");
});

test("a million draws give the same counts again, and another seed gives others", async ({ page }) => {
  await openChallenge(page, CLOSE);
  const simulation = page.getByRole("region", { name: "Simulation" });
  await simulation.getByRole("button", { name: "Show as table" }).first().click();
  const counts = async () => {
    await expect(simulation).toContainText("With 1,000,000 draws", { timeout: 30_000 });
    return simulation.getByRole("cell").allTextContents();
  };

  const first = await counts();
  await page.reload();
  await simulation.getByRole("button", { name: "Show as table" }).first().click();
  expect(await counts()).toEqual(first);
  await simulation.getByRole("button", { name: "Draw again" }).click();
  await expect(simulation.getByRole("spinbutton", { name: "Seed" })).toHaveValue("2");
  await expect(simulation).toContainText("Seed 2:");
  expect(await counts()).not.toEqual(first);
});

test("every chart of Challenge has a sentence and a table of its numbers", async ({ page }) => {
  await openChallenge(page, CLOSE);
  await expect(page.getByRole("figure")).toHaveCount(3);
  for (const figure of await page.getByRole("figure").all()) {
    await expect(figure).toHaveAccessibleName(/\w+ .{20,}\.$/);
    await figure.getByRole("button", { name: "Show as table" }).click();
    const rows = figure.getByRole("table").last().getByRole("row");
    await expect(rows.nth(3)).toBeVisible();
  }
  await expectNoAxeViolations(page);
});

test("Challenge is done by keyboard alone", async ({ page }) => {
  await openChallenge(page, CLOSE);
  const { result, order } = shownAnswer(page);
  const parts = page.getByRole("navigation", { name: "Parts of Challenge" });
  await tabTo(page, parts.getByRole("link", { name: "What would change it" }));
  await page.keyboard.press("Enter");
  await tabTo(page, flips(page).getByRole("button", { name: "Try it on" }).first(), 10);
  await page.keyboard.press("Enter");
  await expect(order.first()).toHaveText("REST");
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveText("Take it over");
  await page.keyboard.press("Enter");
  await expect(result).not.toContainText("Tried on");
  await expect(focused(page), "the focus goes on where the list begins").toHaveText(
    "What would change the answer",
  );
  await page.keyboard.press("Control+z");
  await expect(order.first()).toHaveText("GraphQL");

  const sweep = page.getByRole("region", { name: "One weight from 0 to 100" });
  await tabTo(page, sweep.getByRole("slider"), 200);
  await page.keyboard.press("End");
  await expect(sweep).toContainText("At 100 points");
  await page.keyboard.press("Home");
  await expect(sweep).toContainText("At 0 points");
  await tabTo(page, sweep.getByRole("button", { name: "Next crossover" }), 5);
  await page.keyboard.press("Enter");
  await expect(sweep).not.toContainText("At 0 points");
});

test("a hint on double counting leads to its part of Challenge", async ({ page }) => {
  await openSample(page);
  await page.getByRole("link", { name: "Weigh", exact: true }).click();
  const hint = page.getByRole("region", { name: "Counted twice?" });
  await hint.getByRole("link").click();

  await expect(page.getByRole("heading", { name: "Dominated options and double counting" })).toBeInViewport();
  await expect(page).toHaveURL(/\/challenge\/overlaps$/);
  await page.goBack();
  await expect(hint).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on Challenge, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openChallenge(page, CLOSE);
    await flips(page).getByRole("button", { name: "Try it on" }).first().click();
    await expect(page.getByRole("region", { name: "Simulation" })).toContainText("draws");
    await expectNoAxeViolations(page);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("each part of Challenge is a tab that fits, and a flip is tried on by a finger", async ({ page }) => {
    await openSample(page);
    await page.getByRole("link", { name: "Challenge" }).tap();
    await page.getByRole("tab", { name: "Weights" }).tap();
    await page.getByRole("combobox", { name: "Preset" }).selectOption(CLOSE);

    for (const tab of await page.getByRole("tab").all()) {
      await tab.tap();
      await expect(page.getByRole("tabpanel").getByRole("heading").first()).toBeVisible();
      await expectNoSidewaysScroll(page);
    }
    await page.getByRole("tab", { name: "What would change it" }).tap();
    await flips(page).getByRole("button", { name: "Try it on" }).first().tap();
    await expect(shownAnswer(page).order.first()).toHaveText("REST");
    await expectNoAxeViolations(page);
    await flips(page).getByRole("button", { name: "Take it over" }).tap();
    await expect(shownAnswer(page).result).not.toContainText("Tried on");
    await expect(shownAnswer(page).order.first()).toHaveText("REST");
  });
});

function focused(page: Page): Locator {
  return page.locator("*:focus");
}
