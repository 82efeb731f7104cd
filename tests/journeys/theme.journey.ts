import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { openSample } from "./support/open-sample.ts";

test("a chosen theme stays, and is there before the page is drawn", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openSample(page);
  expect(await groundIsLight(page)).toBe(true);

  await page.getByRole("combobox", { name: "Theme" }).selectOption("Dark theme");
  expect(await groundIsLight(page)).toBe(false);
  await expectNoAxeViolations(page);

  // With the page's own script held back, what is seen is what comes first.
  await page.route("**/assets/*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(0);
  expect(await groundIsLight(page)).toBe(false);

  await page.unroute("**/assets/*.js");
  await openSample(page);
  const theme = page.getByRole("combobox", { name: "Theme" });
  await expect(theme.getByRole("option", { selected: true })).toHaveText("Dark theme");
  await theme.selectOption("System theme");
  expect(await groundIsLight(page)).toBe(true);
});

test("a light choice holds where the system is dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openSample(page);
  expect(await groundIsLight(page)).toBe(false);
  await page.getByRole("combobox", { name: "Theme" }).selectOption("Light theme");
  expect(await groundIsLight(page)).toBe(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await groundIsLight(page)).toBe(true);
});

test("printed pages are light whatever the theme, and keep the answer", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openSample(page);
  await page.getByRole("combobox", { name: "Theme" }).selectOption("Dark theme");
  await page.getByRole("link", { name: "Decide" }).click();
  await expect(page.getByRole("table", { name: "Weights and must-haves" })).toBeVisible();

  await page.emulateMedia({ colorScheme: "dark", media: "print" });

  expect(await groundIsLight(page)).toBe(true);
  expect(await inkIsDark(page)).toBe(true);
  await expect(page.getByRole("status", { name: "Result" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Weights and must-haves" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeHidden();
});

/** Whether what lies behind the text is nearer to white than to black. */
async function groundIsLight(page: Page): Promise<boolean> {
  return (await brightness(page, "backgroundColor")) > 0.5;
}

async function inkIsDark(page: Page): Promise<boolean> {
  return (await brightness(page, "color")) < 0.5;
}

/** 0 is black, 1 is white. A canvas knows every way to write a colour. */
function brightness(page: Page, property: "backgroundColor" | "color"): Promise<number> {
  return page.evaluate((wanted) => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 1;
    const brush = canvas.getContext("2d")!;
    brush.fillStyle = "white";
    brush.fillRect(0, 0, 1, 1);
    for (const element of [document.documentElement, document.body]) {
      brush.fillStyle = getComputedStyle(element)[wanted];
      brush.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / (3 * 255);
  }, property);
}
