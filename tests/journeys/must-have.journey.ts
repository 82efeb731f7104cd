import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { openSample } from "./support/open-sample.ts";
import { shownAnswer } from "./support/shown-answer.ts";

test("a must-have rules an option out with its reason, and lifting it brings the option back", async ({
  page,
}) => {
  await openSample(page);
  const { result, ranking, order } = shownAnswer(page);
  await page.getByRole("link", { name: "Weigh" }).click();

  const minimum = page.getByRole("spinbutton", { name: "Minimum for Streaming" });
  await minimum.fill("3");
  await expect(result).toContainText("GraphQL leads");
  await expect(order).toHaveText(["GraphQL", "gRPC", "WebSocket", /REST\s*Streaming 2, minimum 3/]);
  await expect(ranking.getByRole("row", { name: /REST/ }).getByRole("cell").first()).toHaveText("–");
  await page.getByText("things to know").click();
  await expect(page.getByText("REST is ruled out: Streaming is 2, the minimum is 3.")).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: "Compare" }).click();
  await expect(page.getByRole("rowheader", { name: /^Streaming/ })).toContainText("must have at least 3");
  await page.getByRole("link", { name: "Weigh" }).click();
  await minimum.fill("");
  await expect(result).toContainText("REST leads, clearly.");
  await expect(order).toHaveText(["REST", "GraphQL", "gRPC", "WebSocket"]);
});

test("a minimum that no rating can have is told and not applied", async ({ page }) => {
  await openSample(page);
  const { order } = shownAnswer(page);
  await page.getByRole("link", { name: "Weigh" }).click();

  await page.getByRole("spinbutton", { name: "Minimum for Streaming" }).fill("6");

  await expect(
    page.getByText("Minimum for Streaming: type a number from 1 to 5, or leave it empty."),
  ).toBeVisible();
  await expect(order).toHaveText(["REST", "GraphQL", "gRPC", "WebSocket"]);
});

test("the real-time preset leaves only WebSocket in the ranking and says why", async ({ page }) => {
  await openSample(page);
  const { result, order } = shownAnswer(page);

  await page.getByRole("combobox", { name: "Preset" }).selectOption("Real-time collaboration");

  await expect(result).toContainText("WebSocket");
  await expect(order).toHaveText([
    "WebSocket",
    /^REST\s*Streaming 2, minimum 4$/,
    /^gRPC\s*Browser support 2, minimum 3$/,
    /^GraphQL\s*Streaming 3, minimum 4$/,
  ]);
  await expectNoAxeViolations(page);
});

test("must-haves that nothing meets leave no winner, in words", async ({ page }) => {
  await openSample(page);
  const { result } = shownAnswer(page);
  await page.getByRole("link", { name: "Weigh" }).click();

  await page.getByRole("spinbutton", { name: "Minimum for Streaming" }).fill("4");
  await page.getByRole("spinbutton", { name: "Minimum for Third-party reach" }).fill("4");

  await expect(result).toContainText("No clear winner.");
  await expect(result).toContainText("No option in play meets every must-have.");
});
