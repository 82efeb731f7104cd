import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { compiled, problem, runC, sameValues } from "./c-program.mjs";
import { hold, PACE } from "./drag.mjs";
import { quantile, shownMs } from "./figures.mjs";
import { fiveByTwelve } from "./five-by-twelve.mjs";
import { openChallenge } from "./open-challenge.mjs";
import { watchSimulation } from "./simulation-watch.mjs";
import { workerTimes } from "./worker-times.mjs";

const ROUNDS = 20;
/** Movements of one short drag. */
const SHORT = 8;

/**
 * How soon the simulation is on screen: from the last input to the end of the frame that shows it, all waiting
 * included.
 *
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {any} parts
 */
export async function challengeSimulationLines(browser, url, parts) {
  const page = await openChallenge(browser, url);
  await page.evaluate(watchSimulation);
  const dragged = await afterDrags(page, page.getByRole("slider", { name: "Weight of Caching" }));
  const beside = await besideC(page);
  await page.close();
  const anyWeights = { weights: { kind: "any" }, ratings: false, seed: 1 };
  return [
    ...timeLines(
      "last movement of a short drag to the first picture on screen, Sample",
      dragged,
      "first",
      "100 ms",
    ),
    ...timeLines("  to all 1,000,000 draws on screen", dragged, "full"),
    ...(await fullLines(browser, url, parts, "usual settings", parts.USUAL_SIMULATION)),
    ...(await fullLines(browser, url, parts, "any weights, ratings as set", anyWeights)),
    ...beside,
  ];
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {any} parts
 * @param {string} name
 * @param {unknown} simulation
 */
async function fullLines(browser, url, parts, name, simulation) {
  const { decision, scenario } = fiveByTwelve(parts, simulation);
  const page = await openChallenge(browser, url, { id: scenario.id, text: parts.writeDocument(scenario) });
  await page.evaluate(watchSimulation);
  const { problem } = parts.simulatedProblem(decision, scenario);
  const pressed = await afterSeeds(page);
  const inWorker = await workerTimes(page, problem);
  await page.close();
  return [
    ...timeLines(`another seed to its first picture on screen, 5 x 12, ${name}`, pressed, "first", "100 ms"),
    ...timeLines("  to all 1,000,000 draws on screen", pressed, "full", "500 ms"),
    {
      figure: "  the page's own worker alone, asked for all at once",
      measured: shownMs(quantile(inWorker, 0.5)),
      target: "500 ms",
    },
  ];
}

/**
 * The page's own worker on the problem of the C program, which runs right after it.
 *
 * @param {import("@playwright/test").Page} page
 */
async function besideC(page) {
  const folder = await mkdtemp(join(tmpdir(), "steelyard-challenge-"));
  try {
    const exact = problem(sameValues(5, 12), (value) => ({ low: value, mode: value, high: value }));
    const ours = quantile(await workerTimes(page, exact), 0.5);
    const line = {
      figure: "1,000,000 draws in the page's own worker, 5 x 12 exact values",
      measured: shownMs(ours),
      target: "",
    };
    const program = compiled(folder);
    if (program === null) return [line];
    const times = Array.from({ length: 5 }, () => runC(program, 5, 12).ms);
    const c = quantile(times, 0.5);
    return [
      line,
      { figure: "  the same in C, gcc -O3 -march=native, one thread", measured: shownMs(c), target: "" },
      { figure: "  speed against C", measured: (c / ours).toFixed(2), target: "0.8" },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {import("@playwright/test").Locator} slider
 */
async function afterDrags(page, slider) {
  const { point } = await hold(page, slider);
  const taken = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let step = 1; step <= SHORT; step += 1) {
      const { x, y } = point(round % 2 === 0 ? 78 - 4 * step : 46 + 4 * step);
      await page.mouse.move(x, y);
      await wait(PACE);
    }
    taken.push(await watched(page));
  }
  await page.mouse.up();
  return taken;
}

/**
 * Another seed is another simulation whatever is known of the weights; where any will do, a slider changes nothing.
 *
 * @param {import("@playwright/test").Page} page
 */
async function afterSeeds(page) {
  await page.getByRole("spinbutton", { name: "Seed" }).focus();
  const taken = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.keyboard.press("ArrowUp");
    taken.push(await watched(page));
  }
  return taken;
}

/** Waits for all draws, and then a little, so that the next round finds a page at rest. @param {import("@playwright/test").Page} page */
async function watched(page) {
  await page.waitForFunction(() => Reflect.get(globalThis, "steelyardWatch").full > 0);
  const { input, first, full } = await page.evaluate(() => Reflect.get(globalThis, "steelyardWatch"));
  await wait(300);
  return { first: first - input, full: full - input };
}

/**
 * @param {string} figure
 * @param {readonly { first: number, full: number }[]} rounds
 * @param {"first" | "full"} moment
 */
function timeLines(figure, rounds, moment, target = "") {
  const values = rounds.map((round) => round[moment]);
  return [
    { figure: `${figure}, median of ${values.length}`, measured: shownMs(quantile(values, 0.5)), target },
    { figure: "  the slowest", measured: shownMs(Math.max(...values)), target: "" },
  ];
}
