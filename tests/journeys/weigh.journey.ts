import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { openSample } from "./support/open-sample.ts";
import { shownAnswer } from "./support/shown-answer.ts";

test("raising one weight by keyboard changes who leads, the order and the shares", async ({ page }) => {
  await openSample(page);
  const { result, order } = shownAnswer(page);
  await page.getByRole("combobox", { name: "Preset" }).selectOption("Mobile-first product");
  await expect(result).toContainText("GraphQL leads, but it is a close call.");
  await expect(order).toHaveText(["GraphQL", "REST", "gRPC", "WebSocket"]);

  const caching = page.getByRole("slider", { name: "Weight of Caching" });
  await caching.focus();
  await page.keyboard.press("End");

  await expect(result).toContainText("REST leads");
  await expect(order).toHaveText(["REST", "GraphQL", "gRPC", "WebSocket"]);
  await expect(page.getByRole("spinbutton", { name: "Points for Caching" })).toHaveValue("100");
  // 100 of 780 points.
  await expect(rowOf(page, "Caching")).toContainText("13 % of total");
  await expect(caching).toHaveAttribute("aria-valuetext", "100, 13 percent of total");
  await expect(caching).toBeFocused();
  await expect(page.getByRole("spinbutton", { name: "Points for Contract" })).toHaveValue("80");
  await expectNoAxeViolations(page);
});

test("the keys of a slider step by one, by a larger step, and to both ends", async ({ page }) => {
  await openSample(page);
  const slider = page.getByRole("slider", { name: "Weight of Streaming" });
  await slider.focus();

  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveValue("2");
  await page.keyboard.press("PageUp");
  await expect(slider).toHaveValue("12");
  await page.keyboard.press("End");
  await expect(slider).toHaveValue("100");
  await page.keyboard.press("Home");
  await expect(slider).toHaveValue("0");
  await expect(slider).toBeFocused();
});

test("the first change of the Sample goes on under the mouse that makes it", async ({ page }) => {
  await openSample(page);
  const slider = page.getByRole("slider", { name: "Weight of Third-party reach" });
  const box = (await slider.boundingBox())!;
  const y = box.y + box.height / 2;

  await page.mouse.move(box.x + box.width - 6, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 8 });
  await page.mouse.move(box.x + box.width * 0.3, y, { steps: 8 });
  await page.mouse.up();

  const points = Number(await slider.inputValue());
  expect(points).toBeGreaterThan(15);
  expect(points).toBeLessThan(45);
  await expect(page.getByText("Saved in this browser")).toBeVisible();
});

test("the first change of the Sample leaves the page where it is", async ({ page }) => {
  await openSample(page);
  const rating = page.getByRole("button", { name: "Rating of gRPC on Observability and debugging" });
  await rating.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(300);
  await rating.click();
  await page.getByRole("dialog").getByRole("spinbutton", { name: "Rating" }).fill("5");
  await page.getByRole("dialog").getByRole("button", { name: "Apply" }).click();

  await expect(page.getByText("Saved in this browser")).toBeAttached();
  await expect(rating).toContainText("5");
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test("a typed weight stays as typed, and one that is out of range is told and not applied", async ({
  page,
}) => {
  await openSample(page);
  const { result } = shownAnswer(page);
  const points = page.getByRole("spinbutton", { name: "Points for Caching" });

  await points.fill("62.5");
  await points.press("Tab");
  await expect(points).toHaveValue("62.5");
  await expect(page.getByRole("slider", { name: "Weight of Caching" })).toHaveAttribute(
    "aria-valuetext",
    /^62\.5, /,
  );
  const before = await result.innerText();

  await points.fill("137");
  await expect(page.getByText("Points for Caching: type a number from 0 to 100.")).toBeVisible();
  await points.press("Tab");
  await expect(points).toHaveValue("137");
  await expect(points).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("slider", { name: "Weight of Caching" })).toHaveAttribute(
    "aria-valuetext",
    /^62\.5, /,
  );
  expect(await result.innerText()).toBe(before);
  await expectNoAxeViolations(page);

  await points.fill("30");
  await expect(page.getByText("Points for Caching: type a number")).toBeHidden();
  await expect(page.getByRole("slider", { name: "Weight of Caching" })).toHaveValue("30");
  await expect(page.getByRole("spinbutton", { name: "Points for Contract" })).toHaveValue("60");
});

test("with every weight at 0 the page says what is missing instead of ranking", async ({ page }) => {
  await openSample(page);
  const { result, ranking } = shownAnswer(page);
  const all = page.getByRole("spinbutton", { name: /^Points for / });
  for (let place = 0; place < (await all.count()); place += 1) await all.nth(place).fill("0");

  await expect(result).toContainText("Nothing is weighed yet.");
  await expect(result).toContainText("Give at least one criterion more than 0 points");
  await expect(ranking).toBeHidden();
  await expectNoAxeViolations(page);

  await page.getByRole("spinbutton", { name: "Points for Streaming" }).fill("10");
  await expect(result).toContainText("WebSocket leads");
  await expect(ranking).toBeVisible();
  await expect(rowOf(page, "Streaming")).toContainText("100 % of total");
});

test("presets bring their weights, and Reset weights takes changes back to the preset", async ({ page }) => {
  await openSample(page);
  const { result, order } = shownAnswer(page);
  const preset = page.getByRole("combobox", { name: "Preset" });
  const reset = page.getByRole("button", { name: "Reset weights" });
  await expect(reset).toBeDisabled();

  await preset.selectOption("Internal microservices");
  await expect(result).toContainText("gRPC leads, clearly.");
  await expect(order).toHaveText(["gRPC", "REST", "GraphQL", "WebSocket"]);
  await page.getByRole("spinbutton", { name: "Points for Latency and throughput" }).fill("0");
  await expect(preset.getByRole("option", { selected: true })).toHaveText("Internal microservices, changed");

  await reset.click();
  await expect(page.getByRole("spinbutton", { name: "Points for Latency and throughput" })).toHaveValue(
    "100",
  );
  await expect(preset.getByRole("option", { selected: true })).toHaveText("Internal microservices");

  await preset.selectOption("Equal weights");
  await expect(page.getByRole("spinbutton", { name: "Points for Streaming" })).toHaveValue("50");
  await expect(page.getByRole("spinbutton", { name: "Points for Team familiarity" })).toHaveValue("0");
});

test("weights keep their places while they move, and are sorted when asked", async ({ page }) => {
  await openSample(page);
  const sliders = page.getByRole("slider");
  const before = await namesOf(page);
  const sort = page.getByRole("button", { name: "Sort by weight" });
  await expect(sort).toBeDisabled();

  await page.getByRole("spinbutton", { name: "Points for Streaming" }).fill("90");
  expect(await namesOf(page)).toEqual(before);
  await expect(page.getByText("Order as it was")).toBeVisible();

  await sort.click();
  await expect(sliders.nth(0)).toHaveAccessibleName("Weight of Third-party reach");
  await expect(sliders.nth(1)).toHaveAccessibleName("Weight of Streaming");
  await expect(page.getByText("Heaviest first", { exact: true })).toBeVisible();
});

function rowOf(page: Page, criterion: string) {
  const slider = page.getByRole("slider", { name: `Weight of ${criterion}`, exact: true });
  return page.getByRole("listitem").filter({ has: slider });
}

function namesOf(page: Page): Promise<(string | null)[]> {
  return page
    .getByRole("slider")
    .evaluateAll((sliders) => sliders.map((slider) => slider.getAttribute("aria-label")));
}
