/**
 * How soon the page answers a slider: the built page in a real browser, the Sample on Compare, so that Ranking
 * and Comparison are mounted. What is measured is told in docs/performance.md.
 */
import { setTimeout as wait } from "node:timers/promises";
import { onBuiltPage } from "./built-page.mjs";
import {
  dragFast,
  dragPaced,
  hold,
  kindsLine,
  longTaskLines,
  MOVEMENTS,
  PACE,
  paintLines,
  traced,
} from "./drag.mjs";
import { quantile } from "./figures.mjs";
import { byKind, inputToPaint } from "./trace.mjs";

/**
 * @param {{ details?: boolean }} [options] With details the time is also split into script, style, layout, paint.
 */
export function measureInteraction({ details = false } = {}) {
  return onBuiltPage(async (browser, url) => {
    const lines = [];
    for (const slowed of [1, 4]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(url);
      await page.getByRole("table", { name: "Comparison" }).waitFor();
      const slider = page.getByRole("slider", { name: "Weight of Caching" });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowed });
      lines.push(...(await measurePage(page, slider, slowed, details)));
      await page.close();
    }
    return lines;
  });
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {import("@playwright/test").Locator} slider
 * @param {number} slowed
 * @param {boolean} details
 */
async function measurePage(page, slider, slowed, details) {
  const target = slowed === 1 ? "16.7 ms" : "33 ms";
  const at = `${slowed}x`;
  const held = await hold(page, slider);
  const dragged = await traced(page, () => dragPaced(held));
  const long = slowed === 1 ? null : await traced(page, () => dragFast(held));
  await page.mouse.up();
  await wait(1500);

  await slider.focus();
  await page.evaluate(watchInteractions);
  const pressed = await traced(page, async () => {
    for (let step = 0; step < MOVEMENTS; step += 1) {
      await page.keyboard.press(Math.floor(step / 20) % 2 === 0 ? "ArrowLeft" : "ArrowRight");
      await wait(PACE);
    }
  });
  await wait(300);
  const interactions = await page.evaluate(() => Reflect.get(globalThis, "steelyardInteractions"));

  const lines = [
    ...paintLines(`drag, ${at}`, inputToPaint(dragged), target),
    ...paintLines(`arrow keys, ${at}`, inputToPaint(pressed), target),
  ];
  if (details)
    lines.push(kindsLine(`drag, ${at}`, byKind(dragged)), kindsLine(`arrow keys, ${at}`, byKind(pressed)));
  if (long !== null) {
    lines.push(
      {
        figure: `arrow key to next frame on screen, ${at}, 98 of 100 under`,
        measured: `${quantile(interactions, 0.98)} ms`,
        target: "100 ms",
      },
      ...longTaskLines(`drag, ${at}`, long),
    );
  }
  return lines;
}

/** Runs in the page: keeps how long each key press took until its frame was shown, by the browser's own count. */
function watchInteractions() {
  /** @type {number[]} */
  const durations = [];
  Reflect.set(globalThis, "steelyardInteractions", durations);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "keydown") durations.push(entry.duration);
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: "event", durationThreshold: 16 }));
}
