/** Where a Chromium stands that can run the journeys. Installs nothing; see install-chromium.mjs. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";

/** The most wanted first. */
function candidates() {
  const { env } = process;
  const programs = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
  /** @type {(string | undefined)[]} */
  const paths = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...programs.map((folder) => folder && join(folder, "Google", "Chrome", "Application", "chrome.exe")),
    ...programs.map((folder) => folder && join(folder, "Microsoft", "Edge", "Application", "msedge.exe")),
    chromium.executablePath(),
  ];
  return paths.flatMap((path) => path || []);
}

/**
 * A file alone proves nothing: Ubuntu's chromium-browser may be a note that says "install the snap", and a
 * downloaded one may lack libraries. So it is asked for its version, save on Windows, where it opens a window.
 *
 * @param {string} path
 */
function answers(path) {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { timeout: 30_000, stdio: "ignore" }).status === 0;
}

/**
 * @returns {string | undefined}
 * @throws When one was named and does not run: silently taking another would hide the mistake.
 */
export function findChromium() {
  const named = process.env["CHROMIUM_PATH"] || process.env["PLAYWRIGHT_CHROMIUM"];
  if (named && !answers(named)) throw new Error(`The browser that was named, ${named}, does not run.`);
  if (named) return named;
  return candidates().find(answers);
}
