/** What the Challenge bench takes from the sources; bundled by bundle.mjs, because Node 20 reads no TypeScript. */
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
export { nearestFlip, scoreFlips, weightFlips } from "#core/engine/flips.ts";
export { weightSweep } from "#core/engine/weight-sweep.ts";
export { createScenario } from "#core/scenario/create-scenario.ts";
export { setWeight } from "#core/scenario/set-weight.ts";
export { decisionProblem } from "#core/views/decision-problem.ts";
export { flipsByRival } from "#core/views/flips-by-rival.ts";
export { flipList } from "#core/views/flip-list.ts";
export { ratedMatrix } from "#core/views/rated-matrix.ts";
export { singleChanges } from "#core/views/single-changes.ts";

/** The whole catalog, its newest revisions. */
export const decisions = await Promise.all(
  decisionIndex.map(async ({ id, revision }) => {
    const found = await findDecision(id, revision);
    if (!found.ok) throw new Error(`The catalog has no ${id}.`);
    return found.value;
  }),
);
