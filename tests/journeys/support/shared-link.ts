import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** The link that the Share dialog shows; the dialog is closed again. */
export async function sharedLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Share", exact: true }).first().click();
  const dialog = page.getByRole("dialog", { name: "Share this scenario" });
  const link = await dialog.getByRole("textbox", { name: "Link" }).inputValue();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  return link;
}
