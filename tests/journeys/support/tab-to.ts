import type { Locator, Page } from "@playwright/test";

/** Presses Tab until the focus is there, as somebody without a mouse does; throws where it never comes. */
export async function tabTo(page: Page, target: Locator, presses = 160): Promise<void> {
  const element = await target.elementHandle();
  for (let press = 0; press < presses; press += 1) {
    if (await page.evaluate((sought) => document.activeElement === sought, element)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(target)} within ${presses} presses`);
}
