import { readFile } from "node:fs/promises";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { openSample } from "./support/open-sample.ts";
import { sharedLink } from "./support/shared-link.ts";
import { shownAnswer } from "./support/shown-answer.ts";

test("full storage is told at once with a download beside it, and saving recovers by itself", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
      if ("storageIsFull" in window && window.storageIsFull === true) {
        throw new DOMException("full", "QuotaExceededError");
      }
      write.call(this, key, value);
    };
  });
  await openSample(page);
  const points = page.getByRole("spinbutton", { name: "Points for Caching" });
  await points.fill("70");
  await expect(page.getByText("Saved in this browser")).toBeVisible();

  await page.evaluate(() => Object.assign(window, { storageIsFull: true }));
  await points.fill("30");
  const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(alert).toContainText("storage is full");
  await expect(page.getByText("Saved in this browser")).toBeHidden();
  await expectNoAxeViolations(page);

  const waiting = page.waitForEvent("download");
  await alert.getByRole("button", { name: "Download" }).click();
  const file = JSON.parse(await readFile(await (await waiting).path(), "utf8"));
  expect(file).toMatchObject({ format: "steelyard/scenario", weights: { caching: 30 } });
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept, "the last saved state still stands").toContain('\\"caching\\": 70');

  await page.evaluate(() => Object.assign(window, { storageIsFull: false }));
  await expect(page.getByText("Saved in this browser")).toBeVisible({ timeout: 15_000 });
  await expect(alert).toBeHidden();
  await page.reload();
  await expect(points).toHaveValue("30");
});

test("without any storage the page works, says so, and still shares", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get: refuse });
    Object.defineProperty(window, "sessionStorage", { get: refuse });
    indexedDB.open = refuse;
  });
  await openSample(page);
  const { order } = shownAnswer(page);
  await page.getByRole("combobox", { name: "Preset" }).selectOption("Mobile-first product");
  await page.getByRole("slider", { name: "Weight of Caching" }).press("End");
  await expect(order.first()).toHaveText("REST");
  const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(alert).toContainText("this browser keeps nothing for this page");
  await expect(alert).toContainText("Download the scenario or share its link to keep it.");
  await expectNoAxeViolations(page);

  const link = await sharedLink(page);
  await page.getByRole("link", { name: "Scenarios" }).click();
  await expect(page.getByText("No scenarios yet")).toBeVisible();
  await page.getByRole("link", { name: "Decisions" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Decisions");
  await page.goto(link);
  await expect(page.getByRole("region", { name: "Shared scenario" })).toBeVisible();
  await expect(order.first()).toHaveText("REST");
});
