import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { DRAWS } from "./c-program.mjs";

/**
 * Milliseconds that the built page's own worker takes for all draws, asked as the page asks it (by the messages of
 * comlink), but for all of them at once.
 *
 * @param {import("@playwright/test").Page} page
 * @param {unknown} problem
 */
export async function workerTimes(page, problem) {
  const assets = await readdir(join(import.meta.dirname, "..", "dist", "assets"));
  const file = assets.find((name) => /^worker-.*\.js$/.test(name));
  if (file === undefined) throw new Error("The built page has no worker.");
  return page.evaluate(
    async ({ file, problem, draws }) => {
      const worker = new Worker(new URL(`assets/${file}`, document.baseURI), { type: "module" });
      const draw = (/** @type {number} */ id) =>
        new Promise((done, fail) => {
          worker.onerror = ({ message }) => fail(new Error(message));
          worker.onmessage = ({ data }) =>
            data.type === "RAW" && data.value.draws === draws
              ? done(null)
              : fail(new Error("Not all drawn."));
          worker.postMessage({
            id: `${id}`,
            type: "APPLY",
            path: ["draw"],
            argumentList: [
              { id, problem, seed: 1 },
              { least: draws, most: draws },
            ].map((value) => ({ type: "RAW", value })),
          });
        });
      const taken = [];
      // The first one warms up.
      for (let round = 0; round <= 5; round += 1) {
        const start = performance.now();
        await draw(round + 1);
        if (round > 0) taken.push(performance.now() - start);
      }
      worker.terminate();
      return taken;
    },
    { file, problem, draws: DRAWS },
  );
}
