/** A slider that is dragged by a real pointer, and what the browser's trace says of it. */
import { setTimeout as wait } from "node:timers/promises";
import { quantile, shownMs } from "./figures.mjs";
import { categories, tasksOver } from "./trace.mjs";

export const MOVEMENTS = 200;
/** Milliseconds between movements: shorter than the rest after which charts catch up, as under a moving hand. */
export const PACE = 60;
const DRAG = 10_000;

/** Moves a slider that is held: so many times, at that pace. @param {Held} held */
export async function dragPaced({ page, point }) {
  for (let step = 0; step < MOVEMENTS; step += 1) {
    const { x, y } = point(swing(step));
    await page.mouse.move(x, y);
    await wait(PACE);
  }
}

/** For ten seconds, every 8 ms or as fast as the page takes it. @param {Held} held */
export async function dragFast({ page, point }) {
  const end = performance.now() + DRAG;
  for (let step = 0; performance.now() < end; step += 1) {
    const { x, y } = point(swing(step));
    await page.mouse.move(x, y);
    await wait(8);
  }
}

/**
 * Takes hold of a slider. The first movement stores a copy of the Sample: that belongs to the page, not to a figure.
 *
 * @typedef {{ page: import("@playwright/test").Page, point: (points: number) => { x: number, y: number } }} Held
 * @param {import("@playwright/test").Page} page
 * @param {import("@playwright/test").Locator} slider
 * @returns {Promise<Held>}
 */
export async function hold(page, slider) {
  const point = await thumbPlaces(slider);
  const start = point(80);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(point(78).x, start.y);
  await wait(1500);
  return { page, point };
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
 * @param {readonly string[]} [more] Categories of the trace beside the usual ones.
 * @returns {Promise<import("./trace.mjs").TraceEvent[]>}
 */
export async function traced(page, act, more = []) {
  const browser = page.context().browser();
  if (browser === null) throw new Error("A page without a browser cannot be traced.");
  await browser.startTracing(page, { categories: [...categories, ...more] });
  await act();
  await wait(200);
  const buffer = await browser.stopTracing();
  return JSON.parse(buffer.toString()).traceEvents;
}

/**
 * @param {string} how
 * @param {ReturnType<typeof import("./trace.mjs").inputToPaint>} values
 * @param {string} target
 */
export function paintLines(how, values, target) {
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
 * @param {readonly import("./trace.mjs").TraceEvent[]} events
 */
export function longTaskLines(how, events) {
  const { wall, processor } = tasksOver(events, 50);
  return [
    { figure: `tasks over 50 ms in 10 s of ${how}`, measured: `${wall}`, target: "0" },
    { figure: "  by processor time alone", measured: `${processor}`, target: "" },
  ];
}

/**
 * @param {string} how
 * @param {ReturnType<typeof import("./trace.mjs").byKind>} parts
 */
export function kindsLine(how, parts) {
  const shown = parts.map(({ kind, ms }) => `${kind} ${ms.toFixed(1)}`);
  return { figure: `${how}, mean processor time by kind`, measured: "", target: shown.join(", ") };
}
