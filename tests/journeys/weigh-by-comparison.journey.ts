import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { expectNoSidewaysScroll } from "./support/no-sideways-scroll.ts";
import { openSample } from "./support/open-sample.ts";
import { tabTo } from "./support/tab-to.ts";

test("steps from worst to best come to points that undo takes back", async ({ page }) => {
  await openWay(page, "From worst to best");
  const steps = page.getByRole("list", { name: "Steps", exact: true });
  const evolvability = steps.getByRole("listitem").filter({ hasText: "Evolvability and versioning" });
  await expect(evolvability).toContainText("from 2 (WebSocket) to 4 (GraphQL and gRPC)");
  await page.getByRole("combobox", { name: "Which step is worth the most?" }).selectOption("Caching: 1 to 5");
  await page.getByRole("spinbutton", { name: "Part of 100 for Evolvability and versioning" }).fill("40");

  await expect(page.getByText(/^Say what the other \d+ steps are worth/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Use these points" })).toBeDisabled();

  const contract = page.getByRole("slider", { name: "Worth of the step on Contract" });
  await contract.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await expect(contract).toHaveAttribute("aria-valuetext", "99 of 100");
  await page.keyboard.press("Control+z");
  await expect(contract).toHaveAttribute("aria-valuetext", "not answered");

  await page.getByRole("button", { name: "The others are worth nothing" }).click();
  // Half of the scale for 40 is 80 for the whole of it.
  await expect(evolvability).toContainText("Worth 40 comes to 80 points");
  await expectNoAxeViolations(page);

  await reloadAndOpen(page, "From worst to best");
  await expect(evolvability).toContainText("Worth 40 comes to 80 points");
  await page.getByRole("button", { name: "Use these points" }).click();
  await expect(page.getByRole("spinbutton", { name: "Points for Evolvability and versioning" })).toHaveValue(
    "80",
  );
  await expect(page.getByRole("spinbutton", { name: "Points for Contract" })).toHaveValue("0");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("spinbutton", { name: "Points for Contract" })).toHaveValue("60");
});

test("pairs are compared by keys alone, and answers that disagree are asked again", async ({ page }) => {
  await openWay(page, "Compare in pairs");
  await page.getByText(/^Criteria that take part/).click();
  const boxes = page.getByRole("group", { name: "Take part" }).getByRole("checkbox", { checked: true });
  const names = await boxes.evaluateAll((all) => all.map((each) => each.closest("label")?.textContent ?? ""));
  for (const name of names.filter((each) => !["Third-party reach", "Caching", "Contract"].includes(each))) {
    await page.getByRole("checkbox", { name, exact: true }).uncheck();
  }
  await expect(page.getByText(/^3 criteria make 3 pairs; 2 answers are enough for weights\./)).toBeVisible();

  // Each question takes the focus; the next stop is the middle of its scale or its answer, the rest is arrows.
  await answerByKeys(page, "Third-party reach", "Caching", 2);
  await answerByKeys(page, "Caching", "Contract", 2);
  await expect(page.getByText("2 of 3 pairs answered: enough for weights, and 1 more")).toBeVisible();
  await answerByKeys(page, "Contract", "Third-party reach", 9);
  await expect(page.getByRole("status").filter({ hasText: "All 3 pairs are answered, but" })).toBeVisible();
  const foot = page.getByRole("region", { name: "What this comes to" });
  await expect(foot).toContainText("Consistency ratio 1.38: some answers contradict each other");
  await expectNoAxeViolations(page);

  const again = page.getByRole("button", { name: "Ask again about Contract and Third-party reach" });
  await tabTo(page, again);
  await page.keyboard.press("Enter");
  await expect(question(page, "Contract", "Third-party reach").locator("legend")).toBeFocused();
  await page.keyboard.press("Tab");
  const said = page.getByRole("radio", {
    name: "Contract matters extremely more than Third-party reach: 9 times.",
  });
  await expect(said).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(
    page.getByRole("radio", { name: "Third-party reach matters extremely more than Contract: 9 times." }),
  ).toBeChecked();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowLeft");
  await expect(foot).toContainText("Consistency ratio 0.00: the answers fit together.");

  await reloadAndOpen(page, "Compare in pairs");
  await page.getByText("Answers (3)").click();
  await expect(page.getByRole("table", { name: "Answers", exact: true }).getByRole("rowheader")).toHaveText([
    "Third-party reach matters slightly more than Caching: 2 times.",
    "Caching matters slightly more than Contract: 2 times.",
    "Third-party reach matters moderately to strongly more than Contract: 4 times.",
  ]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
});

test("the best and the worst criterion are named and the others held against them", async ({ page }) => {
  await openWay(page, "Best and worst");
  await page.getByRole("combobox", { name: "Most important" }).selectOption("Caching");
  await page.getByRole("combobox", { name: "Least important" }).selectOption("Payload efficiency");
  await page
    .getByRole("combobox", { name: "How much more does Caching matter than Payload efficiency?" })
    .selectOption("6");
  const held = page.getByRole("table", { name: "Between the two ends" }).getByRole("combobox");
  for (const each of await held.all()) await each.selectOption("3");

  await expect(
    page.getByText(/^The answers fit together: each is off by 0\.0\d at most, where all weights/),
  ).toBeVisible();
  await expectNoAxeViolations(page);

  await reloadAndOpen(page, "Best and worst");
  await expect(held.first()).toHaveValue("3");
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
});

async function openWay(page: Page, name: string): Promise<void> {
  await openSample(page);
  await page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: "Weigh" }).click();
  await choose(page, name);
}

async function reloadAndOpen(page: Page, name: string): Promise<void> {
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.reload();
  await choose(page, name);
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Other ways" }).click();
  await page.getByRole("button", { name }).click();
  await expect(page.getByRole("heading", { name })).toBeFocused();
}

function question(page: Page, one: string, other: string) {
  return page.getByRole("group", { name: `Which matters more: ${one} or ${other}?` });
}

/** Says that `more` matters so many times as much as `less`, whichever of the two is named first. */
async function answerByKeys(page: Page, more: string, less: string, times: number): Promise<void> {
  const asked = question(page, more, less).or(question(page, less, more));
  const same = asked.getByRole("radio", { name: /matter the same\.$/ });
  await same.focus();
  const isFirst = await question(page, more, less).isVisible();
  await page.keyboard.press("Space");
  for (let step = 1; step < times; step += 1) await page.keyboard.press(isFirst ? "ArrowLeft" : "ArrowRight");
  await expect(
    asked.getByText(new RegExp(`^${more} matters .* than ${less}: ${times} times\\.$`)),
  ).toBeVisible();
  await page.keyboard.press("Enter");
}
