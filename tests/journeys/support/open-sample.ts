import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { shownAnswer } from "./shown-answer.ts";

/** A first visit: the worked example, drawn and answered. */
export async function openSample(page: Page): Promise<void> {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Public API of the billing service");
  await expect(shownAnswer(page).result).toContainText("REST leads, clearly.");
}
