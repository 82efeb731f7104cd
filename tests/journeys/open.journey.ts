import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";

test("the page opens below a sub-path, quiet and accessible", async ({ page }) => {
  await page.goto("./");

  await expect(page).toHaveTitle(/Steelyard/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoAxeViolations(page);
});
