import { inDraws, perHundred } from "./simulation-per-hundred.ts";
import type { SimulatedRow } from "./simulation-rows.ts";

/** How to read the table of pairs, by its first one: "REST ahead of GraphQL in 88 of 100 draws, the other way round in 12." */
export function simulationPairSentence([one, other]: readonly SimulatedRow[]): string {
  const there = one?.ahead[1];
  const back = other?.ahead[0];
  if (!one || !other || !there || !back) return "";
  const tied = Math.max(0, 1 - there.share - back.share);
  return [
    `Read along the row: ${one.option.name} ahead of ${other.option.name} ${inDraws(there.share)}`,
    ...(back.draws > 0 ? [`the other way round in ${back.words}`] : []),
    ...(there.draws + back.draws < drawsOf(one) ? [`level in ${perHundred(tied).words}`] : []),
  ]
    .join(", ")
    .concat(".");
}

function drawsOf({ ranks }: SimulatedRow): number {
  return ranks.reduce((sum, count) => sum + count.draws, 0);
}
