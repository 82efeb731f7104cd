import { simulateBlock, simulateRanks } from "#core/engine/smaa.ts";

globalThis.onmessage = ({ data: { problem, seed, blocks, draws } }) => {
  const counts = blocks.map((run) => {
    const { rankCounts, winCounts, weightSums } = simulateBlock(problem, { seed, ...run });
    return { rankCounts, winCounts, weightSums };
  });
  globalThis.postMessage(JSON.stringify({ counts, summary: simulateRanks(problem, { draws, seed }) }));
};
