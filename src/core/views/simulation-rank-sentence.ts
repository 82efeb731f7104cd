import type { SimulatedRow } from "./simulation-rows.ts";

/** What the table of ranks holds, and why a column of it may add up to more than 100. */
export function simulationRankSentence(rows: readonly SimulatedRow[]): string {
  const sentence = "How often each option takes each rank, in 100 draws, rounded.";
  return haveTied(rows)
    ? `${sentence} Options that tie all take the better rank, so a column may add up to more than 100.`
    : sentence;
}

/** Each rank is somebody's in each draw, so that without a tie its counts add up to all draws. */
function haveTied(rows: readonly SimulatedRow[]): boolean {
  const draws = rows[0]?.ranks.reduce((sum, count) => sum + count.draws, 0);
  return rows.some(
    (_, rank) => rows.reduce((sum, { ranks }) => sum + (ranks[rank]?.draws ?? 0), 0) !== draws,
  );
}
