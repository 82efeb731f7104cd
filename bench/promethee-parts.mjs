/** What the PROMETHEE bench takes from the sources; bundled by bundle.mjs, because Node 20 reads no TypeScript. */
export { decisionMatrix } from "#core/engine/decision-matrix.ts";
export { prometheeTwo } from "#core/engine/promethee.ts";
