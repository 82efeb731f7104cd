import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { expectNoSidewaysScroll } from "./support/no-sideways-scroll.ts";
import { openSample } from "./support/open-sample.ts";
import { sharedLink } from "./support/shared-link.ts";
import { shownAnswer } from "./support/shown-answer.ts";
import { tabTo } from "./support/tab-to.ts";

const AGGREGATE =
  "Do clients need several related resources in one request, in shapes that differ by screen or client?";

test("answers lead to a profile by keys alone; undo, a reload and a link keep them", async ({
  page,
  anotherBrowser,
}) => {
  await openSample(page);
  await openFrame(page);
  const recommendation = page.getByRole("status", { name: "Recommendation" });
  const agreement = page.getByRole("status", { name: "Agreement" });
  await expect(recommendation).toContainText("Choose REST, by default.");
  await expectNoAxeViolations(page);

  await tabTo(page, answer(page, AGGREGATE, "Not sure"));
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(answer(page, AGGREGATE, "Yes")).toBeFocused();
  await expect(page.getByText("1 of 9 answered")).toBeVisible();
  await expect(recommendation).toContainText("Choose GraphQL.");
  await expect(agreement).toContainText("The weighted result disagrees: REST leads");

  await tabTo(page, page.getByRole("button", { name: "Start from Mobile-first product" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Mobile-first product is loaded, unchanged.")).toBeVisible();
  await expect(agreement).toContainText("The weighted result agrees: GraphQL leads");
  await expectNoAxeViolations(page);

  await tabTo(page, page.getByRole("link", { name: "See the result" }));
  await page.keyboard.press("Enter");
  await expect(shownAnswer(page).result).toContainText("GraphQL leads");
  await page.keyboard.press("Control+z");
  await expect(shownAnswer(page).result).toContainText("REST leads, clearly.");

  await openFrame(page);
  await expect(answer(page, AGGREGATE, "Yes")).toBeChecked();
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.reload();
  await expect(answer(page, AGGREGATE, "Yes")).toBeChecked();
  await expect(recommendation).toContainText("Choose GraphQL.");

  const colleague = await anotherBrowser();
  await colleague.goto(await sharedLink(page));
  await colleague.getByText("Guided start: 1 of 9 answered. Choose GraphQL.").click();
  const asked = colleague.getByRole("listitem").filter({ hasText: "This is the pain that flexible" });
  await expect(asked).toContainText("Yes");
  await expect(asked.getByRole("radio")).toHaveCount(0);
  await expectNoAxeViolations(colleague);
});

test("where options add up it says what to add next, and what is in place can be taken out", async ({
  page,
}) => {
  await openSample(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Start my own" }).click();
  const dialog = page.getByRole("dialog", { name: "Start my own" });
  await dialog.getByRole("combobox", { name: "Decision" }).selectOption("Caching strategy");
  await dialog.getByRole("button", { name: "Create and answer questions" }).click();
  const recommendation = page.getByRole("status", { name: "Recommendation" });
  await expect(recommendation).toContainText(/Add .+ next, by default\./);

  const farAway = "Is the content public and the audience far from your region?";
  await answer(page, farAway, "Yes").check();
  await expect(recommendation).toContainText("Add CDN next.");
  await page.getByRole("button", { name: "See why" }).click();
  await expect(page.getByRole("heading", { name: "What the answers suggest" })).toBeFocused();
  await page.getByRole("button", { name: "Take out CDN" }).click();
  await expect(recommendation).toContainText("Already in place or taken out: CDN.");

  await page.getByText("All rules of this decision (7)").click();
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
});

async function openFrame(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: "Frame" }).click();
  await expect(page.getByRole("heading", { name: "Guided start" })).toBeVisible();
}

function answer(page: Page, question: string, name: string) {
  return page.getByRole("group", { name: question }).getByRole("radio", { name, exact: true });
}
