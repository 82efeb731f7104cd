/// <reference lib="dom" />
/** The simulation as the page shows it: under each setting, every word and every cell has to be the same. */
import { setTimeout as wait } from "node:timers/promises";
import { firstDifference } from "./first-difference.mjs";
import { quietPage } from "./quiet-page.mjs";

const SECTION = "[data-part=simulation]";

/** @typedef {{ weights: "none" | "band" | "order" | "any", ratings: boolean, again: boolean }} Setting */

/** @type {Setting[]} Each kind of weights with ratings drawn and as set; at last another seed. */
const SETTINGS = [
  ...["band", "none", "order", "any"].flatMap((weights) =>
    [true, false].map((ratings) => /** @type {Setting} */ ({ weights, ratings, again: false })),
  ),
  { weights: "band", ratings: true, again: true },
];

/**
 * @param {import("./checks.mjs").Browsers} browsers
 * @param {string} url
 * @param {import("./checks.mjs").Check} check
 */
export async function sameChallenge({ chromium, firefox }, url, check) {
  const [inChromium, inFirefox] = await Promise.all([
    shownUnderEach(chromium, url),
    shownUnderEach(firefox, url),
  ]);
  SETTINGS.forEach((setting, place) => {
    const [one, other] = [inChromium.shown[place], inFirefox.shown[place]];
    const ratings = setting.ratings ? "drawn" : "as set";
    const name = `weights: ${setting.weights}, ratings ${ratings}${setting.again ? ", another seed" : ""}`;
    const parting = firstDifference(one, other);
    check(`the simulation shows alike, ${name}`, [
      ...(parting === null ? [] : [parting]),
      // Two empty sections would be alike too.
      ...(holdsWholeCounts(one?.tables) ? [] : ["no table of a million draws is shown"]),
    ]);
  });
  check("no error and no breach of the policy on Challenge in Chromium", inChromium.complaints);
  check("no error and no breach of the policy on Challenge in Firefox", inFirefox.complaints);
}

/** @param {string[][][] | undefined} tables Whether the ranks of each option add up to all draws in one of them. */
function holdsWholeCounts(tables) {
  return tables?.some((rows) =>
    rows
      .slice(1)
      .every(
        (row) => row.slice(1).reduce((sum, cell) => sum + Number(cell.replaceAll(",", "")), 0) === 1_000_000,
      ),
  );
}

/** @param {import("puppeteer-core").Browser} browser @param {string} url */
async function shownUnderEach(browser, url) {
  const { page, complaints, close } = await quietPage(browser);
  try {
    await page.goto(url);
    await (await page.waitForSelector('::-p-xpath(//nav//a[. = "Challenge"])'))?.click();
    await page.waitForSelector(`${SECTION} table`);
    const shown = [];
    for (const setting of SETTINGS) {
      await set(page, setting);
      shown.push(await shownWhenDrawn(page));
    }
    return { shown, complaints };
  } finally {
    await close();
  }
}

/** @param {import("puppeteer-core").Page} page @param {Setting} setting */
async function set(page, { weights, ratings, again }) {
  await page.select(`${SECTION} select`, weights);
  await page.$eval(
    `${SECTION} input[type=checkbox]`,
    (box, on) => {
      if (box instanceof HTMLInputElement && box.checked !== on) box.click();
    },
    ratings,
  );
  if (again)
    await (await page.waitForSelector(`${SECTION} ::-p-xpath(.//button[. = "Draw again"])`))?.click();
  // Whatever was drawn before is gone from the page by then.
  await wait(500);
}

/** All its words and the cells of all its tables, once every draw is made. @param {import("puppeteer-core").Page} page */
async function shownWhenDrawn(page) {
  await page.waitForFunction(
    (place) => {
      const section = document.querySelector(place);
      // Whatever can be opened shows more of the draws, and may hold more to open.
      const closed = [
        ...(section?.querySelectorAll("button[aria-expanded=false], details:not([open]) > summary") ?? []),
      ];
      for (const each of closed) if (each instanceof HTMLElement) each.click();
      return (
        closed.length === 0 &&
        section?.textContent?.includes("With 1,000,000 draws") &&
        section.querySelector("[aria-busy=true]") === null
      );
    },
    { timeout: 60_000, polling: 250 },
    SECTION,
  );
  return page.$eval(SECTION, (section) => ({
    words: section.textContent,
    tables: [...section.querySelectorAll("table")].map((table) =>
      [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? "")),
    ),
  }));
}
