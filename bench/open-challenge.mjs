/**
 * The Sample on Challenge, in a browser context of its own, once every section is on the page and the simulation
 * has come to its end.
 *
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 */
export async function openChallenge(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.getByRole("link", { name: "Challenge", exact: true }).click();
  for (const name of sections) await page.getByRole("heading", { level: 2, name }).waitFor();
  await page.waitForLoadState("networkidle");
  return page;
}

/** What tells that a section is there. */
const sections = [/^What would change the answer/, /^Check with other methods/];
