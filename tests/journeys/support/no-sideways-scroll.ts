import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** Tables may scroll sideways inside their own frame; the page never does. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const widths = await page.evaluate(() => {
    window.scrollTo(9999, window.scrollY);
    const { scrollWidth, clientWidth } = document.documentElement;
    return { moved: window.scrollX, excess: Math.max(0, scrollWidth - clientWidth) };
  });
  expect(widths, "the page does not scroll sideways").toEqual({ moved: 0, excess: 0 });
}
