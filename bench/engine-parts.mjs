/** What the engine bench takes from the sources; bundled by bundle.mjs, because Node 20 reads no TypeScript. */
export { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
export { decisionMatrix } from "#core/engine/decision-matrix.ts";
export { scoreFlips, weightFlips } from "#core/engine/flips.ts";
export { rankDescending } from "#core/engine/rank.ts";
export { topsis } from "#core/engine/topsis.ts";
export { vikor } from "#core/engine/vikor.ts";
export { weightedProduct } from "#core/engine/weighted-product.ts";
export { weightedSum } from "#core/engine/weighted-sum.ts";
export { createScenario } from "#core/scenario/create-scenario.ts";
export { SAMPLE } from "#core/scenario/sample.ts";
export { setWeight } from "#core/scenario/set-weight.ts";
export { ranking } from "#core/views/ranking.ts";
export { resultSentence } from "#core/views/result-sentence.ts";
