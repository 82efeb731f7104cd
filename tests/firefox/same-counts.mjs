/// <reference lib="dom" />
/** The engine itself, in a worker of each browser: the same seed has to give the same numbers, to the last digit. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { startServer } from "#scripts/serve.mjs";
import { engineProblems } from "./engine-problems.mjs";
import { firstDifference } from "./first-difference.mjs";

/**
 * @param {import("./checks.mjs").Browsers} browsers
 * @param {import("./checks.mjs").Check} check
 */
export async function sameCounts({ chromium, firefox }, check) {
  const folder = await mkdtemp(join(tmpdir(), "steelyard-firefox-"));
  try {
    await build({
      configFile: false,
      root: join(import.meta.dirname, "engine"),
      base: "./",
      logLevel: "error",
      worker: { format: "es" },
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: ["chrome111", "firefox114"],
        modulePreload: { polyfill: false },
      },
    });
    const server = await startServer({ root: folder, nextFree: true });
    const cases = engineProblems();
    try {
      const [inChromium, inFirefox] = await Promise.all(
        [chromium, firefox].map((browser) => simulated(browser, server.url, cases)),
      );
      cases.forEach(({ name }, place) => {
        const [one, other] = [inChromium?.[place] ?? "null", inFirefox?.[place] ?? "null"];
        // Read only where they differ: the texts are long.
        const parting = one === other ? null : firstDifference(JSON.parse(one), JSON.parse(other));
        check(
          `the simulation counts alike: ${name}`,
          one === other ? [] : [parting ?? "spelled differently"],
        );
      });
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} url
 * @param {import("./engine-problems.mjs").EngineCase[]} cases
 */
async function simulated(browser, url, cases) {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.waitForFunction(() => "steelyardSimulate" in globalThis);
    /** @type {string[]} */
    const told = [];
    for (const each of cases) {
      told.push(await page.evaluate((given) => Reflect.get(globalThis, "steelyardSimulate")(given), each));
    }
    return told;
  } finally {
    await page.close();
  }
}
