/** Where a Firefox stands that `npm run test:firefox` can drive. Installs nothing. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The most wanted first. */
function usualPlaces() {
  const { env } = process;
  const programs = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
  return [
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/opt/firefox/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    ...programs.flatMap((folder) => (folder ? join(folder, "Mozilla Firefox", "firefox.exe") : [])),
  ];
}

/**
 * A file alone proves nothing: it may be a note that says how to install the browser.
 *
 * @param {string} path
 */
function answers(path) {
  return spawnSync(path, ["--version"], { timeout: 30_000, stdio: "ignore" }).status === 0;
}

/**
 * @param {readonly string[]} [places]
 * @returns {string | undefined}
 * @throws When one was named by FIREFOX_PATH and does not run: silently taking another would hide the mistake.
 */
export function findFirefox(places = usualPlaces()) {
  const named = process.env["FIREFOX_PATH"];
  if (named && !answers(named)) throw new Error(`The Firefox that was named, ${named}, does not run.`);
  return named || places.find(answers);
}
