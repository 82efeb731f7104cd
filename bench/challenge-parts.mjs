/** What the Challenge bench takes from the sources; bundled by bundle.mjs, because Node 20 reads no TypeScript. */
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
export { USUAL_SIMULATION } from "#core/domain/simulation.ts";
export { nearestFlip, scoreFlips, weightFlips } from "#core/engine/flips.ts";
export { createScenario } from "#core/scenario/create-scenario.ts";
export { setSimulation } from "#core/scenario/set-simulation.ts";
export { setWeight } from "#core/scenario/set-weight.ts";
export { takeOut } from "#core/scenario/take-out.ts";
export { writeDocument } from "#core/share/write-document.ts";
export { decisionProblem } from "#core/views/decision-problem.ts";
export { devilsAdvocate } from "#core/views/devils-advocate.ts";
export { flipsByRival } from "#core/views/flips-by-rival.ts";
export { flipList } from "#core/views/flip-list.ts";
export { methodCheck } from "#core/views/method-check.ts";
export { nearestChange } from "#core/views/nearest-change.ts";
export { ratedMatrix } from "#core/views/rated-matrix.ts";
export { simulatedProblem } from "#core/views/simulated-problem.ts";
export { sweep } from "#core/views/sweep.ts";
export { tornado } from "#core/views/tornado.ts";

/** The whole catalog, its newest revisions. */
export const decisions = await Promise.all(
  decisionIndex.map(async ({ id, revision }) => {
    const found = await findDecision(id, revision);
    if (!found.ok) throw new Error(`The catalog has no ${id}.`);
    return found.value;
  }),
);
