/// <reference lib="dom" />
/** The page in Firefox, in short: it opens, answers, keeps what was set, and stays within its own policy. */
import { setTimeout as wait } from "node:timers/promises";
import { quietPage } from "./quiet-page.mjs";

/**
 * @param {import("./checks.mjs").Browsers} browsers
 * @param {string} url
 * @param {import("./checks.mjs").Check} check
 */
export async function pageAnswers({ firefox }, url, check) {
  const { page, complaints, close } = await quietPage(firefox);
  try {
    await page.goto(url);
    const slider = await page.waitForSelector('aria/Weight of Caching[role="slider"]');
    const before = await resultText(page);
    check(
      "Firefox shows the Sample and who leads",
      before.startsWith("REST leads") ? [] : [`Result: ${before}`],
    );

    await slider?.focus();
    await page.keyboard.press("Home");
    await page
      .waitForFunction(
        (old) => document.querySelector('[role="status"][aria-label="Result"]')?.textContent !== old,
        { timeout: 5000 },
        before,
      )
      .catch(() => {});
    const after = await resultText(page);
    check("a weight moved by keyboard is answered at once", after === before ? [`still: ${after}`] : []);

    // The Sample has become a scenario of one's own, and has an address.
    await page.waitForFunction(() => location.hash.startsWith("#/s/"), { timeout: 5000 }).catch(() => {});
    // Saving waits a moment for the hand to rest.
    await wait(2000);
    await page.reload();
    const kept = await page.waitForSelector('aria/Weight of Caching[role="slider"]');
    const points = await kept?.evaluate((element) => Reflect.get(element, "value"));
    check("what was set is there again after a reload", points === "0" ? [] : [`points: ${points}`]);

    const stepComplaints = [];
    for (const step of ["Frame", "Weigh", "Challenge", "Team", "Decide", "Compare"]) {
      // By its words: a search by role takes seconds in Firefox.
      const link = await page.waitForSelector(`::-p-xpath(//nav//a[. = "${step}"])`);
      await link?.click();
      const shown = await page
        .waitForFunction(
          (name) =>
            document.querySelector('[aria-label="Steps"] [aria-current]')?.textContent === name &&
            document.querySelector("main")?.querySelector("section, table, fieldset, form") !== null,
          { timeout: 10_000 },
          step,
        )
        .then(
          () => true,
          () => false,
        );
      if (!shown) stepComplaints.push(`${step} is not shown`);
      // Parts of it are loaded now.
      await page.waitForNetworkIdle({ idleTime: 300 });
      const alert = await page.evaluate(() => document.querySelector('[role="alert"]')?.textContent);
      if (alert) stepComplaints.push(`${step}: ${alert}`);
    }
    check("every step opens", stepComplaints);
    check("no error, no breach of the policy, no other host asked", complaints);
  } finally {
    await close();
  }
}

/** @param {import("puppeteer-core").Page} page */
function resultText(page) {
  return page.evaluate(
    () => document.querySelector('[role="status"][aria-label="Result"]')?.textContent ?? "",
  );
}
