/**
 * Challenge: what its numbers take, how soon its simulation is on screen, and what it leaves of the main thread while
 * a slider moves. What is measured is told in docs/performance.md.
 */
import { bundled } from "./bundle.mjs";
import { onBuiltPage } from "./built-page.mjs";
import { challengeDragLines } from "./challenge-drag.mjs";
import { challengeSimulationLines } from "./challenge-simulation.mjs";
import { challengeViewLines } from "./challenge-views.mjs";

/** @param {{ details?: boolean }} [options] With details the long tasks are listed, and what they were spent on. */
export async function measureChallenge({ details = false } = {}) {
  const parts = await bundled("challenge-parts.mjs");
  return onBuiltPage(async (browser, url) => [
    ...challengeViewLines(parts),
    ...(await challengeSimulationLines(browser, url, parts)),
    ...(await challengeDragLines(browser, url, details)),
  ]);
}
