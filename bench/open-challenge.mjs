/**
 * A scenario on Challenge in a browser context of its own, once every part is on the page and the simulation has
 * made all its draws.
 *
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {{ id: string, text: string }} [kept] A scenario as the library keeps it; without one, the Sample.
 */
export async function openChallenge(browser, url, kept) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  if (kept) {
    await page.addInitScript(({ id, text }) => {
      localStorage.setItem(`steelyard:scenario:${id}`, text);
    }, kept);
  }
  await page.goto(kept ? `${url}#/s/${kept.id}/challenge` : url);
  await page.getByRole("link", { name: "Challenge", exact: true }).click();
  await page.waitForFunction(() => {
    const parts = [...document.querySelectorAll("[data-part]")];
    return parts.length > 0 && parts.every((part) => part.querySelector("h2"));
  });
  await page.locator("[data-part=simulation]").getByText("With 1,000,000 draws").waitFor();
  await page.waitForLoadState("networkidle");
  return page;
}
