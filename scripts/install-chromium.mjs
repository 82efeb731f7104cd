import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.mjs";
import { localBin } from "./local-bin.mjs";

/**
 * Finds a Chromium, or gets one: first Playwright's own build, then, as root on Debian or Ubuntu, the system's.
 *
 * @returns {string} Its path.
 */
export function needChromium() {
  const found = findChromium();
  if (found !== undefined) return found;

  console.log("No Chromium found; asking Playwright to install one.");
  run(process.execPath, [localBin("@playwright/test", "playwright"), "install", "chromium"]);
  const downloaded = findChromium();
  if (downloaded !== undefined) return downloaded;

  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Playwright could not; asking apt-get.");
    run("apt-get", ["update"]);
    run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }

  throw new Error(
    "The browser journeys need a Chromium and none could be installed. Install Chromium or Chrome, or set " +
      "CHROMIUM_PATH to one, and run this again. `npm run test:unit` runs the rest without a browser.",
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { stdio: "inherit", timeout: 300_000, env });
}
