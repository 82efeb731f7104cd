import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { expectNoSidewaysScroll } from "./support/no-sideways-scroll.ts";
import { openSample } from "./support/open-sample.ts";
import { shownAnswer } from "./support/shown-answer.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("a phone shows the answer first, then weights, why, shape, facts and combinations one at a time", async ({
  page,
}) => {
  await openSample(page);
  const { result } = shownAnswer(page);
  await expect(result).toBeInViewport();
  await expectNoSidewaysScroll(page);

  await page.getByRole("tab", { name: "Why" }).tap();
  await expect(page.getByRole("tabpanel", { name: "Why" }).getByRole("figure")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole("tab", { name: "Shape" }).tap();
  await expect(page.getByRole("tabpanel", { name: "Shape" }).getByRole("figure")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole("tab", { name: "Facts" }).tap();
  await expect(page.getByRole("tabpanel", { name: "Facts" }).getByRole("table")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole("tab", { name: "Together" }).tap();
  await expect(page.getByRole("tabpanel", { name: "Together" }).getByRole("figure")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole("tab", { name: "Together" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Weights" })).toBeFocused();
  await expect(page.getByRole("slider").first()).toBeVisible();
  await expectNoAxeViolations(page);
});

test("at least two columns of numbers of the Ranking are in sight", async ({ page }) => {
  await openSample(page);
  const headers = shownAnswer(page).ranking.getByRole("columnheader");
  const boxes = await headers.evaluateAll((all) =>
    all.map((each) => {
      const { left, right } = each.getBoundingClientRect();
      return { name: each.textContent, whole: left >= 0 && right <= window.innerWidth };
    }),
  );
  const whole = boxes.filter((box) => box.whole);
  expect(whole.map(({ name }) => name?.replace(/\W+$/, "")).slice(0, 3)).toEqual(["Rank", "Option", "Total"]);
  expect(whole.length, "Total and at least one criterion beside Rank and Option").toBeGreaterThanOrEqual(4);
});

test("a finger that scrolls over the sliders changes none of them", async ({ page }) => {
  await openSample(page);
  const slider = page.getByRole("slider", { name: "Weight of Contract" });
  await slider.scrollIntoViewIfNeeded();
  const weights = () =>
    page.getByRole("slider").evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  const before = await weights();
  const from = await page.evaluate(() => window.scrollY);
  const box = (await slider.boundingBox())!;

  await swipe(page, { x: box.x + box.width * 0.2, y: box.y + box.height / 2 }, -150);

  expect(await page.evaluate(() => window.scrollY)).not.toBe(from);
  expect(await weights()).toEqual(before);
  await expect(page.getByText("Sample, not saved yet")).toBeAttached();

  // A tap is meant.
  const now = (await slider.boundingBox())!;
  const resting = await page.evaluate(() => window.scrollY);
  await page.touchscreen.tap(now.x + now.width * 0.2, now.y + now.height / 2);
  await expect(slider).not.toHaveValue("60");
  await expect(page.getByText("Saved in this browser")).toBeAttached();
  expect(await page.evaluate(() => window.scrollY), "the first change leaves the page in its place").toBe(
    resting,
  );
});

test("a bar at the bottom tells the leader while the weights are moved", async ({ page }) => {
  await openSample(page);
  await page.getByRole("combobox", { name: "Preset" }).selectOption("Mobile-first product");
  const slider = page.getByRole("slider", { name: "Weight of Caching" });
  await slider.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await expect(shownAnswer(page).result).not.toBeInViewport();
  await expect(page.getByText("GraphQL leads, but it is a close call.").last()).toBeInViewport();

  await slider.press("End");

  await expect(page.getByText(/^REST leads/).last()).toBeInViewport();
  await expectNoSidewaysScroll(page);
});

test("turning the phone keeps what was set", async ({ page }) => {
  await openSample(page);
  await page.getByRole("spinbutton", { name: "Points for Caching" }).fill("15");
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(page.getByRole("spinbutton", { name: "Points for Caching" })).toHaveValue("15");
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole("spinbutton", { name: "Points for Caching" })).toHaveValue("15");
});

test("a link opens on a phone with its banner, and can be kept", async ({ page }) => {
  await openSample(page);
  await tapShare(page);
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  await expectNoSidewaysScroll(page);
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.getByRole("region", { name: "Shared scenario" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Save a copy" }).tap();
  await expect(page.getByText("Saved in this browser")).toBeVisible();
});

/** A finger that goes up or down, as the browser itself hears it. */
async function swipe(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  const before = await page.evaluate(() => window.scrollY);
  await touch("touchStart", [from]);
  for (let step = 1; step <= 10; step += 1) {
    await touch("touchMove", [{ x: from.x, y: from.y + (by * step) / 10 }]);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await touch("touchEnd", []);
  await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(before);
}

async function tapShare(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share", exact: true }).first().tap();
}
