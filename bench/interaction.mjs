/**
 * How soon the page answers a slider: the built page in a real browser, the Sample on Compare, so that Ranking
 * and Comparison are mounted. What is measured is told in docs/performance.md.
 */
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { buildIfStale } from "#scripts/build-if-stale.mjs";
import { findChromium } from "#scripts/find-chromium.mjs";
import { startServer } from "#scripts/serve.mjs";
import { quantile, shownMs } from "./figures.mjs";
import { byKind, categories, inputToPaint, tasksOver } from "./trace.mjs";

const MOVEMENTS = 200;
/** Milliseconds between movements: shorter than the rest after which charts catch up, as under a moving hand. */
const PACE = 60;
const DRAG = 10_000;

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * @param {{ details?: boolean }} [options] With details the time is also split into script, style, layout, paint.
 * @returns {Promise<{ lines: import("./figures.mjs").Line[], browser: string }>}
 */
export async function measureInteraction({ details = false } = {}) {
  if (!buildIfStale()) throw new Error("The page does not build.");
  const server = await startServer({
    root: join(import.meta.dirname, "..", "dist"),
    port: 4810,
    nextFree: true,
  });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ["--no-sandbox", ...flags] : flags,
  });
  try {
    const lines = [];
    for (const slowed of [1, 4]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(server.url);
      await page.getByRole("table", { name: "Comparison" }).waitFor();
      const slider = page.getByRole("slider", { name: "Weight of Caching" });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowed });
      lines.push(...(await measurePage(page, slider, slowed, details)));
      await page.close();
    }
    return { lines, browser: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
    await server.close();
  }
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
  const point = await thumbPlaces(slider);
  const start = point(80);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  // The first movement stores a copy of the Sample. It belongs to the page, not to the figure.
  await page.mouse.move(point(78).x, start.y);
  await wait(1500);

  const dragged = await traced(page, async () => {
    for (let step = 0; step < MOVEMENTS; step += 1) {
      const { x, y } = point(swing(step));
      await page.mouse.move(x, y);
      await wait(PACE);
    }
  });
  const long =
    slowed === 1
      ? null
      : await traced(page, async () => {
          const end = performance.now() + DRAG;
          for (let step = 0; performance.now() < end; step += 1) {
            const { x, y } = point(swing(step));
            await page.mouse.move(x, y);
            await wait(8);
          }
        });
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
      {
        figure: `tasks over 50 ms in a drag of 10 s, ${at}`,
        measured: `${tasksOver(long, 50)}`,
        target: "0",
      },
    );
  }
  return lines;
}

/**
 * @param {string} how
 * @param {ReturnType<typeof inputToPaint>} values
 * @param {string} target
 */
function paintLines(how, values, target) {
  const work = values.map((value) => value.work);
  const processor = values.map((value) => value.processor);
  return [
    {
      figure: `input to paint, ${how}, median of ${values.length}`,
      measured: shownMs(quantile(work, 0.5)),
      target,
    },
    { figure: "  95 of 100 under", measured: shownMs(quantile(work, 0.95)), target: "" },
    { figure: "  processor time alone, median", measured: shownMs(quantile(processor, 0.5)), target: "" },
  ];
}

/**
 * @param {string} how
 * @param {ReturnType<typeof byKind>} parts
 */
function kindsLine(how, parts) {
  const shown = parts.map(({ kind, ms }) => `${kind} ${ms.toFixed(1)}`);
  return { figure: `${how}, mean processor time by kind`, measured: "", target: shown.join(", ") };
}

/**
 * Where the pointer must be for a number of points.
 *
 * @param {import("@playwright/test").Locator} slider
 */
async function thumbPlaces(slider) {
  const box = await slider.boundingBox();
  if (box === null) throw new Error("The slider is not on screen.");
  const thumb = 24;
  return (/** @type {number} */ points) => ({
    x: box.x + thumb / 2 + ((box.width - thumb) * points) / 100,
    y: box.y + box.height / 2,
  });
}

/** From 76 down to 4 points and back, four at a time: each movement changes the value, and ranks change on the way. */
function swing(/** @type {number} */ step) {
  const place = step % 36;
  return 76 - 4 * (place < 18 ? place + 1 : 35 - place);
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<import("./trace.mjs").TraceEvent[]>}
 */
async function traced(page, act) {
  const browser = page.context().browser();
  if (browser === null) throw new Error("A page without a browser cannot be traced.");
  await browser.startTracing(page, { categories });
  await act();
  await wait(200);
  const buffer = await browser.stopTracing();
  return JSON.parse(buffer.toString()).traceEvents;
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
