import { join } from "node:path";
import { chromium } from "@playwright/test";
import { buildIfStale } from "#scripts/build-if-stale.mjs";
import { findChromium } from "#scripts/find-chromium.mjs";
import { startServer } from "#scripts/serve.mjs";

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Builds the page if needed, serves it, and measures it in an installed Chromium.
 *
 * @param {(browser: import("@playwright/test").Browser, url: string) => Promise<import("./figures.mjs").Line[]>} measure
 * @returns {Promise<{ lines: import("./figures.mjs").Line[], browser: string }>}
 */
export async function onBuiltPage(measure) {
  if (!buildIfStale()) throw new Error("The page does not build.");
  const server = await startServer({
    root: join(import.meta.dirname, "..", "dist"),
    port: 4810,
    nextFree: true,
  });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ["--no-sandbox", ...flags] : flags,
  });
  try {
    return { lines: await measure(browser, server.url), browser: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
    await server.close();
  }
}
