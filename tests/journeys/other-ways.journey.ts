import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { expectNoSidewaysScroll } from "./support/no-sideways-scroll.ts";
import { openSample } from "./support/open-sample.ts";
import { shownAnswer } from "./support/shown-answer.ts";
import { tabTo } from "./support/tab-to.ts";

test("criteria are ranked by keyboard and by hand, the points are used, undone and kept", async ({
  page,
}) => {
  await openSample(page);
  const { result } = shownAnswer(page);
  await page.getByRole("link", { name: "Weigh" }).click();
  const otherWays = page.getByRole("button", { name: "Other ways" });
  await tabTo(page, otherWays);
  await page.keyboard.press("Enter");
  await expectNoAxeViolations(page);
  await tabTo(page, page.getByRole("button", { name: /^Rank them/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Rank them" })).toBeFocused();

  // 80 points are what five others have too: one step up is out of that tie, one more is to the top.
  const up = page.getByRole("button", { name: "Move Caching up" });
  await tabTo(page, up);
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByRole("status", { name: "Order" })).toHaveText("Caching, now 2 of 15");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByRole("status", { name: "Order" })).toHaveText("Caching, now 1 of 15");
  await expect(up).toBeFocused();
  await expect(rows(page).first()).toContainText("Caching");

  await handle(page, "Browser support").dragTo(rows(page).filter({ hasText: "Third-party reach" }), {
    targetPosition: { x: 80, y: 4 },
  });
  await expect(page.getByRole("status", { name: "Order" })).toHaveText("Browser support, now 2 of 15");
  await expect(rows(page).nth(1)).toContainText("Browser support");
  await expect(result).toContainText("26 points ahead of GraphQL");
  await expect(
    page.getByText(/^With these points REST leads, \d+ points ahead; now 26 points ahead\.$/),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole("button", { name: "Use these points" }).click();
  await expect(otherWays).toBeFocused();
  await expect(page.getByRole("spinbutton", { name: "Points for Caching" })).toHaveValue("100");
  await expect(result).not.toContainText("26 points ahead of GraphQL");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("spinbutton", { name: "Points for Caching" })).toHaveValue("80");
  await expect(result).toContainText("26 points ahead of GraphQL");

  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Other ways" }).click();
  await page.getByRole("button", { name: /^Rank them/ }).click();
  await expect(rows(page).first()).toContainText("Caching");
  await expect(rows(page).nth(1)).toContainText("Browser support");
  await expect(page.getByRole("button", { name: "Use these points" })).toBeEnabled();
});

test("100 points are spread, and what each way gave stands side by side", async ({ page }) => {
  await openSample(page);
  await page.getByRole("link", { name: "Weigh" }).click();
  await open(page, /^Spread 100 points/);
  await page.getByRole("spinbutton", { name: "Handed to Caching" }).fill("40");
  await page.getByRole("spinbutton", { name: "Handed to Contract" }).fill("70");
  await expect(page.getByRole("status", { name: "Handed out" })).toHaveText(
    "110 of 100 points handed out, 10 too many",
  );
  await expectNoAxeViolations(page);
  await page.getByRole("spinbutton", { name: "Handed to Contract" }).fill("60");
  await expect(page.getByRole("status", { name: "Handed out" })).toHaveText("All 100 points are handed out");
  await page.getByRole("button", { name: "Back to the weights" }).click();

  await open(page, /^Rank them/);
  await page.getByRole("button", { name: "The order is right as it is" }).click();
  await page.getByRole("button", { name: "Back to the weights" }).click();

  await open(page, /^What each way gave/);
  const table = page.getByRole("table", { name: "What each way gave" });
  await expect(table.getByRole("columnheader")).toHaveText([
    "Outcome or criterion",
    "Now",
    "Rank them",
    "Spread 100 points",
  ]);
  await expect(
    table
      .getByRole("row", { name: /^Contract/ })
      .getByRole("cell")
      .last(),
  ).toHaveText("60 %");
  await expect(table.getByRole("row", { name: /^Order of criteria/ })).toContainText("as now");
  await expectNoAxeViolations(page);
});

test("on a phone the order is one column and a swipe over it scrolls the page", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSample(page);
  await page.getByRole("link", { name: "Weigh" }).click();
  await open(page, /^Rank them/);

  await expectNoSidewaysScroll(page);
  const gestures = await rows(page)
    .first()
    .evaluate((row) => [row, ...row.querySelectorAll("*")].map((each) => getComputedStyle(each).touchAction));
  expect(gestures.filter((gesture) => gesture !== "auto")).toEqual(["none"]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole("button", { name: "The order is right as it is" }).click();
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
});

function rows(page: Page) {
  return page.getByRole("list", { name: "Order of importance" }).getByRole("listitem");
}

function handle(page: Page, name: string) {
  return rows(page).filter({ hasText: name }).getByTitle("Drag to move");
}

async function open(page: Page, way: RegExp): Promise<void> {
  await page.getByRole("button", { name: "Other ways" }).click();
  await page.getByRole("button", { name: way }).click();
}
