/**
 * @typedef {{ chromium: import("puppeteer-core").Browser, firefox: import("puppeteer-core").Browser }} Browsers
 * @typedef {(name: string, complaints: readonly string[]) => void} Check No complaint is a pass.
 */

/** Counts what passed and tells what failed. */
export function checks() {
  const tally = { passed: 0, failed: 0 };
  /** @type {Check} */
  const check = (name, complaints) => {
    if (complaints.length === 0) {
      tally.passed += 1;
      return;
    }
    tally.failed += 1;
    console.error(`Failed: ${name}\n${complaints.map((complaint) => `  ${complaint}`).join("\n")}`);
  };
  return { tally, check };
}
