/**
 * Challenge: what its numbers take, how soon its simulation is on screen, and what it leaves of the main thread while
 * a slider moves. What is measured is told in docs/performance.md.
 */
import { onBuiltPage } from "./built-page.mjs";
import { challengeDragLines } from "./challenge-drag.mjs";
import { challengeViewLines } from "./challenge-views.mjs";

/** @param {{ details?: boolean }} [options] With details the long tasks are listed, and what they were spent on. */
export async function measureChallenge({ details = false } = {}) {
  const views = await challengeViewLines();
  const { lines, browser } = await onBuiltPage((chromium, url) => challengeDragLines(chromium, url, details));
  return { lines: [...views, ...lines], browser };
}
