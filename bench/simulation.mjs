import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "vite";
import { compiled, DRAWS, problem, runC, sameValues } from "./c-program.mjs";
import { quantile, shownMs } from "./figures.mjs";
import { naiveSimulation } from "./naive-simulation.mjs";

const NAIVE_DRAWS = 100_000;
const ROUNDS = 5;

/**
 * What other programs took for the same million draws of exact values, measured once by us on another machine of two
 * cores, where the C program of this folder took 168 and 527 ms. Larger ones are scaled up from fewer draws.
 */
const QUOTED = {
  "5 x 12": {
    "C, the same program": "168 ms",
    "numpy, vectorised, in chunks": "439 to 542 ms",
    "numpy, uncertain values too": "1,135 ms",
    "inner loop of JSMAA (Java)": "842 ms",
    "R package smaa": "2,953 ms",
    "a loop over pymcdm, scaled": "75 s",
    "a loop over scikit-criteria, scaled": "1,139 s",
  },
  "20 x 20": {
    "C, the same program": "527 ms",
    "numpy, vectorised, in chunks": "1,251 ms",
    "inner loop of JSMAA (Java)": "2,621 ms",
    "R package smaa, scaled": "21,370 ms",
    "a loop over pymcdm, scaled": "138 s",
    "a loop over scikit-criteria, scaled": "1,555 s",
  },
};

/** A million draws in worker threads, beside a C program that does the same work. */
export async function measureSimulation() {
  const folder = await mkdtemp(join(tmpdir(), "steelyard-simulation-"));
  /** @type {Worker[]} */
  const workers = [];
  try {
    const parts = await bundledParts(folder);
    const { BLOCK_DRAWS, mergeBlocks } = await import(parts);
    for (let thread = 0; thread < 2; thread += 1) {
      workers.push(new Worker(join(import.meta.dirname, "simulation-worker.mjs"), { workerData: { parts } }));
    }
    const program = compiled(folder);
    const lines = [];
    for (const size of [
      { options: 5, criteria: 12, share: 0.8 },
      { options: 20, criteria: 20, share: 0.4 },
    ]) {
      lines.push(...(await sizeLines({ ...size, program, workers, BLOCK_DRAWS, mergeBlocks })));
    }
    return { lines };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
    await rm(folder, { recursive: true, force: true });
  }
}

/** As the page has it, in a folder that stays until the workers have read it. @param {string} folder */
async function bundledParts(folder) {
  await build({
    configFile: false,
    root: join(import.meta.dirname, ".."),
    logLevel: "error",
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, "simulation-parts.mjs"), outDir: folder, emptyOutDir: false },
  });
  const [file = ""] = (await readdir(folder)).filter((name) => name.endsWith("js"));
  return pathToFileURL(join(folder, file)).href;
}

/**
 * @param {{ options: number, criteria: number, share: number, program: string | null, workers: readonly Worker[],
 *   BLOCK_DRAWS: number, mergeBlocks: (blocks: any[]) => any }} size
 */
async function sizeLines({ options, criteria, share, program, workers, BLOCK_DRAWS, mergeBlocks }) {
  const size = /** @type {keyof typeof QUOTED} */ (`${options} x ${criteria}`);
  const values = sameValues(options, criteria);
  const exact = problem(values, (value) => ({ low: value, mode: value, high: value }));
  const uncertain = problem(values, (value) => ({
    low: value * 0.8,
    mode: value,
    high: value + (1 - value) * 0.2,
  }));
  const runs = Array.from({ length: DRAWS / BLOCK_DRAWS }, (_, block) => ({
    seed: 1,
    block,
    draws: BLOCK_DRAWS,
  }));
  const one = workers.slice(0, 1);
  const ways = {
    c: async () => runC(program, options, criteria).ms,
    one: () => simulated(exact, runs, one),
    two: () => simulated(exact, runs, workers),
    uncertain: () => simulated(uncertain, runs, one),
  };
  // Each thread compiles for itself.
  for (const worker of workers) await simulated(exact, runs, [worker]);
  /** @type {Record<string, number[]>} */
  const taken = { c: [], one: [], two: [], uncertain: [] };
  // In turns, so that whatever else the machine does falls on all of them alike. The first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [way, run] of Object.entries(ways)) {
      const ms = await run();
      if (round > 0) taken[way]?.push(ms);
    }
  }
  const ms = Object.fromEntries(Object.entries(taken).map(([way, list]) => [way, quantile(list, 0.5)]));
  const spread = (/** @type {string} */ way) =>
    `${shownMs(Math.min(...(taken[way] ?? [])))} to ${shownMs(Math.max(...(taken[way] ?? [])))}`;
  const naive = timed(() => naiveSimulation(values, NAIVE_DRAWS)) * (DRAWS / NAIVE_DRAWS);

  if (program !== null) await compareWithC(program, exact, options, criteria, mergeBlocks, workers, runs);
  const speed = (/** @type {number} */ ratio) => `${ratio.toFixed(2)}`;
  const line = (/** @type {string} */ figure, /** @type {string} */ measured, target = "") => ({
    figure: `${figure}, ${size}`,
    measured,
    target,
  });
  return [
    ...(program === null
      ? [line("C: no gcc on this machine, see the quoted figure", "")]
      : [
          line("C, gcc -O3 -march=native, one thread", shownMs(ms["c"])),
          line("  fastest and slowest", spread("c")),
        ]),
    line("ours, one worker", shownMs(ms["one"])),
    line("  fastest and slowest", spread("one")),
    ...(program === null ? [] : [line("  speed against C", speed(ms["c"] / ms["one"]), `${share}`)]),
    line("ours, uncertain values, one worker", shownMs(ms["uncertain"])),
    line("  time against exact values", speed(ms["uncertain"] / ms["one"]), "2 or less"),
    line("ours, two workers", shownMs(ms["two"])),
    line("  speed against one", speed(ms["one"] / ms["two"]), "1.6"),
    line("naive JavaScript, a tenth of the draws, times ten", shownMs(naive)),
    ...Object.entries(QUOTED[size]).map(([who, time]) => line(`  quoted: ${who}`, time)),
  ];
}

/** So many blocks are handed out at a time: few enough that no thread waits long for the other at the end. */
const HANDED_OUT = 5;

/**
 * The milliseconds from handing out the work to the last answer. Whoever is done takes the next blocks.
 *
 * @param {unknown} task
 * @param {readonly unknown[]} runs
 * @param {readonly Worker[]} workers
 */
async function simulated(task, runs, workers) {
  const start = performance.now();
  let next = 0;
  await Promise.all(
    workers.map(async (worker) => {
      while (next < runs.length) {
        const handed = runs.slice(next, next + HANDED_OUT);
        next += HANDED_OUT;
        await answered(worker, task, handed);
      }
    }),
  );
  return performance.now() - start;
}

/** @param {Worker | undefined} worker @param {unknown} task @param {readonly unknown[]} runs @returns {Promise<any>} */
function answered(worker, task, runs) {
  // A worker that fails ends the bench: nobody listens to its error.
  return new Promise((resolve) => {
    worker?.once("message", ({ blocks }) => resolve(blocks));
    worker?.postMessage({ problem: task, runs });
  });
}

/**
 * A bench of two programs that do different work says nothing: their shares have to agree within five standard errors.
 *
 * @param {string} program @param {unknown} exact @param {number} options @param {number} criteria
 * @param {(blocks: any[]) => any} mergeBlocks @param {readonly Worker[]} workers @param {unknown[]} runs
 */
async function compareWithC(program, exact, options, criteria, mergeBlocks, workers, runs) {
  const { numbers } = runC(program, options, criteria);
  const summary = mergeBlocks(await answered(workers[0], exact, runs));
  const ours = [...summary.rankAcceptability[0], ...summary.pairwiseWins[0]];
  ours.forEach((share, at) => {
    if (Math.abs(share - (numbers[at] ?? NaN) / DRAWS) > 5 * Math.SQRT2 * summary.standardError) {
      throw new Error(`The C program and ours do not agree: ${numbers[at]} of ${DRAWS} and ${share}`);
    }
  });
}

/** @param {() => unknown} work */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
