import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { openSample } from "./support/open-sample.ts";

test("two scenarios side by side show which inputs differ and which of them alone turns the leader", async ({
  page,
}) => {
  await openSample(page);
  await page.getByRole("combobox", { name: "Preset" }).selectOption("Mobile-first product");
  await page.getByRole("link", { name: "Scenarios" }).click();
  const list = page.getByRole("list", { name: "Scenarios" });
  await list.getByRole("button", { name: "Duplicate" }).click();
  await list.getByRole("link", { name: "Public API of the billing service (copy)" }).click();
  await page.getByRole("spinbutton", { name: "Points for Caching" }).fill("100");
  await page.getByRole("spinbutton", { name: "Points for Contract" }).fill("75");

  await page.getByRole("link", { name: "Scenarios" }).click();
  await expect(page.getByText("Tick two scenarios of the same decision")).toBeVisible();
  const [first, second] = [list.getByRole("checkbox").nth(0), list.getByRole("checkbox").nth(1)];
  await first.check();
  await second.check();
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Compare these two" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Two scenarios side by side");
  await expect(page.getByText("2 inputs differ.")).toContainText(
    "Setting Weight of Caching alone as in B makes REST lead.",
  );
  await expect(page.getByRole("region", { name: "Scenario A" })).toContainText("GraphQL leads");
  await expect(page.getByRole("region", { name: "Scenario B" })).toContainText("REST leads");
  const inputs = page.getByRole("table", { name: "Inputs that differ" });
  await expect(inputs.getByRole("row", { name: /^Weight of Caching/ }).getByRole("cell")).toHaveText([
    "40",
    "100",
    "REST leads",
  ]);
  await expect(inputs.getByRole("row", { name: /^Weight of Contract/ }).getByRole("cell")).toHaveText([
    "80",
    "75",
    "No",
  ]);
  const totals = page.getByRole("table", { name: "Totals" });
  await expect(
    totals
      .getByRole("row", { name: /^GraphQL/ })
      .getByRole("cell")
      .first(),
  ).toContainText("leads");
  await expect(totals.getByRole("row", { name: /^REST/ }).getByRole("cell").last()).toContainText("leads");
  await expectNoAxeViolations(page);
});

test("the Team step leads to the comparison, and two of the same give the same", async ({ page }) => {
  await openSample(page);
  await page.getByRole("combobox", { name: "Preset" }).selectOption("Simple CRUD service");
  await page.getByRole("link", { name: "Team" }).click();
  await expect(page.getByText("No other scenario of this decision yet")).toBeVisible();
  await page.getByRole("link", { name: "Scenarios" }).click();
  await page.getByRole("button", { name: "Duplicate" }).click();
  await page.getByRole("link", { name: "Public API of the billing service", exact: true }).click();
  await page.getByRole("link", { name: "Team" }).click();

  await page.getByRole("link", { name: /^Compare with Public API/ }).click();

  await expect(page.getByText("No input differs, so both give the same result.")).toBeVisible();
});

test("a comparison with a scenario that is not here says so", async ({ page }) => {
  await page.goto("./#/scenarios/compare/nobody/nowhere");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such scenario here");
  await expect(page.getByRole("link", { name: "Go to the scenarios" })).toBeVisible();
});
