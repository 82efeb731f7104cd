/**
 * `npm run test:firefox`: the built page in Firefox, held against Chromium. Playwright cannot drive the Firefox that a
 * system installs; puppeteer-core can, and drives the Chromium beside it by the same commands.
 *
 * Ends with "N passed, M failed". Exit code 1 when something failed, 2 when it did not run.
 */
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import puppeteer from "puppeteer-core";
import { checks } from "#tests/firefox/checks.mjs";
import { pageAnswers } from "#tests/firefox/page-answers.mjs";
import { sameChallenge } from "#tests/firefox/same-challenge.mjs";
import { sameCounts } from "#tests/firefox/same-counts.mjs";
import { buildIfStale } from "./build-if-stale.mjs";
import { findChromium } from "./find-chromium.mjs";
import { findFirefox } from "./find-firefox.mjs";
import { startServer } from "./serve.mjs";

const DID_NOT_RUN = 2;

/**
 * @returns {{ chromium: string, firefox: string }}
 * @throws Where one is missing, with what to install.
 */
function neededBrowsers() {
  const [firefox, chromium] = [findFirefox(), findChromium()];
  if (firefox === undefined) {
    throw new Error(
      "There is no Firefox: install one (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH to one.",
    );
  }
  if (chromium === undefined) {
    throw new Error(
      "There is no Chromium to compare with: install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one.",
    );
  }
  return { chromium, firefox };
}

/**
 * @param {{ chromium: string, firefox: string }} paths
 */
async function compared(paths) {
  const { tally, check } = checks();
  const server = await startServer({ root: join(import.meta.dirname, "..", "dist"), nextFree: true });
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  /** @type {import("puppeteer-core").Browser[]} */
  const opened = [];
  try {
    const chromium = await puppeteer.launch({
      browser: "chrome",
      executablePath: paths.chromium,
      args: [...asRoot, "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    });
    opened.push(chromium);
    const firefox = await puppeteer.launch({ browser: "firefox", executablePath: paths.firefox });
    opened.push(firefox);
    const browsers = { chromium, firefox };
    console.log(`${await firefox.version()} beside ${await chromium.version()}`);
    /** @type {Readonly<Record<string, () => Promise<void>>>} */
    const parts = {
      "the engine in both browsers": () => sameCounts(browsers, check),
      "Challenge in both browsers": () => sameChallenge(browsers, server.url, check),
      "the page in Firefox": () => pageAnswers(browsers, server.url, check),
    };
    for (const [name, run] of Object.entries(parts)) {
      const start = performance.now();
      await run().catch((error) => check(name, [error instanceof Error ? error.message : String(error)]));
      console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
    return tally;
  } finally {
    await Promise.all(opened.map((browser) => browser.close()));
    await server.close();
  }
}

try {
  const paths = neededBrowsers();
  if (!buildIfStale()) throw new Error("The page does not build.");
  const tally = await compared(paths);
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  if (tally.failed > 0) process.exitCode = 1;
} catch (error) {
  console.error(`Not run. ${error instanceof Error ? error.message : error}`);
  process.exitCode = DID_NOT_RUN;
}
