/** What the simulation bench and its workers take from the sources; bundled by bundle.mjs, because Node 20 reads no TypeScript. */
export { BLOCK_DRAWS, mergeBlocks, simulateBlock, simulateRanks } from "#core/engine/smaa.ts";
