import { rateLimitingR1 } from "#core/catalog/rate-limiting.r1.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { writeLink } from "#platform/link/write-link.ts";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { expectNoSidewaysScroll } from "./support/no-sideways-scroll.ts";
import { shownAnswer } from "./support/shown-answer.ts";
import { tableTexts } from "./support/table-texts.ts";

/** Served here is the page that knows a second revision of "Rate limiting algorithm"; the link was made before it. */
const made = createScenario(rateLimitingR1, {
  id: "sent-by-somebody",
  name: "Login throttling",
  now: "2026-11-02T09:00:00Z",
  preset: "strict-limit",
});
const link = `./#${writeLink(made, rateLimitingR1)}`;

/** By hand in tests/core/views/revision-effect.test.ts. */
const TOTALS = [
  ["Token bucket", "67", "leads 72"],
  ["Sliding window", "leads 74", "66"],
  ["Fixed window counter", "61", "60"],
  ["Leaky bucket", "50", "51"],
];

test("a link made with an older revision shows its result as it was, and moves on when it is told to", async ({
  page,
}) => {
  const { result, order } = shownAnswer(page);
  const notice = page.getByRole("region", { name: "Newer revision" });
  const move = page.getByRole("button", { name: "Move to revision 2" });

  await page.goto(link);
  await expect(result).toContainText("Sliding window leads");
  await expect(notice).toContainText(
    "This scenario rests on revision 1 of the catalog's Rate limiting algorithm; revision 2 is out.",
  );
  await expect(notice).toContainText("The leader changes from Sliding window to Token bucket.");
  await expect(notice).toContainText("Save a copy to move on.");
  await expect(move).toBeHidden();
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: "Save a copy" }).click();
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await expect(move).toBeVisible();
  await expect(order).toHaveText(["Sliding window", "Token bucket", "Fixed window", "Leaky bucket"]);

  await page.getByRole("button", { name: "What changed" }).click();
  const dialog = page.getByRole("dialog", { name: "What changed in revision 2" });
  expect(await tableTexts(dialog.getByRole("table", { name: "Totals" }))).toEqual(TOTALS);
  await expect(dialog.getByRole("region", { name: "What was set" })).toContainText(
    "Weight of Weighting by cost: 20 points",
  );
  await expect(dialog.getByRole("region", { name: "Criteria" })).toContainText("Behaviour in an outage");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await page.getByRole("link", { name: "Weigh" }).click();
  await move.click();
  await expect(result).toContainText("Token bucket leads");
  await expect(order).toHaveText(["Token bucket", "Sliding window", "Fixed window counter", "Leaky bucket"]);
  await expect(notice).toBeHidden();
  await expect(page.getByRole("status", { name: "Messages" })).toContainText(
    "Moved to revision 2. 1 thing that was set stayed behind",
  );
  await expectNoAxeViolations(page);

  await page.keyboard.press("Control+z");
  await expect(result).toContainText("Sliding window leads");
  await expect(notice).toBeVisible();
  await expect(page.locator("#content")).toBeFocused();
  await page.reload();
  await expect(result).toContainText("Sliding window leads");
  await expect(notice).toBeVisible();

  await move.click();
  await expect(result).toContainText("Token bucket leads");
  await page.reload();
  await expect(result).toContainText("Token bucket leads");
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await expect(notice).toBeHidden();
});

test("what changed fits a phone, and a scenario of the newest revision loads none of it", async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(link);
  await page.getByRole("button", { name: "What changed" }).click();
  const dialog = page.getByRole("dialog", { name: "What changed in revision 2" });
  await dialog.getByText("4 texts reworded").click();
  await expect(dialog.getByText("fact and rationale").first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Save a copy" }).click();
  await page.getByRole("button", { name: "Move to revision 2" }).click();
  await expect(page.getByText(/^Moved to revision 2/)).toBeVisible();
  expect(loaded.some((path) => path.includes("revision-notice"))).toBe(true);

  loaded.length = 0;
  await page.reload();
  await expect(shownAnswer(page).result).toContainText("Token bucket leads");
  expect(loaded.filter((path) => path.includes("revision-notice"))).toEqual([]);
});
