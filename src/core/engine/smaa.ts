import { itemAt } from "#core/domain/item-at.ts";
import { comparableTotals } from "./comparable-totals.ts";
import { CONFIDENCE_DRAWS } from "./confidence-draws.ts";
import { confidenceFactors, type ValueBatch } from "./confidence-factors.ts";
import { givenDraws } from "./given-draws.ts";
import { randomBits } from "./random-bits.ts";
import { rankCounter, type RankCounts } from "./rank-counts.ts";
import { checkSimulation, type SimulationProblem } from "./simulation-problem.ts";
import { valueDraws } from "./value-draws.ts";
import { weightDraws } from "./weight-draws.ts";

/** What many draws of weights and values say of the ranks. */
export interface RankSummary {
  /** [option][rank - 1]: share of draws, 0 to 1. Ties take the better rank; each row adds up to 1, each rank only without ties. */
  readonly rankAcceptability: readonly (readonly number[])[];
  /** [option][other]: share of draws in which the option is strictly ahead of the other; 0 against itself. */
  readonly pairwiseWins: readonly (readonly number[])[];
  /** [option]: the mean weights of the draws in which it is first, alone or tied; null where it never is. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** [option]: how often it is first, alone or tied, when all hold its central weights and only values vary; null with those. */
  readonly confidence: readonly (number | null)[];
  /**
   * 0.5 / sqrt(draws): no share above (save the confidence) has a larger standard error. That of a single
   * share p is sqrt(p × (1 - p) / draws).
   */
  readonly standardError: number;
}

/** The counts of one block of draws; plain data that goes to another thread and back. */
export interface SimulationBlock extends RankCounts {
  readonly problem: SimulationProblem;
  readonly seed: number;
  readonly block: number;
  readonly draws: number;
}

/** So many draws make a block. */
export const BLOCK_DRAWS = 10_000;

/** So many draws are made and counted together: few enough for their values to stay near the processor. */
function batchDraws({ values }: SimulationProblem, draws: number): number {
  return Math.min(draws, 128, Math.max(16, Math.floor(12_000 / values.flat().length)));
}

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2): what the ranks by
 * weighted sum are when weights and values are known only in part.
 *
 * Blocks of 10,000 draws one after another, the last one smaller, and their
 * summary: `simulateBlock` and `mergeBlocks` do the same in pieces.
 *
 * Source: Lahdelma & Salminen (2001), "SMAA-2: stochastic multicriteria
 * acceptability analysis for group decision making", Operations Research 49, 444-454.
 *
 * @param problem One that `checkSimulation` finds nothing in; else a RangeError.
 * @param run `draws` at least 1; `seed` a safe integer, 0 or more: the same seed gives the same draws.
 */
export function simulateRanks(
  problem: SimulationProblem,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): RankSummary {
  checkWhole("draws", draws, 1);
  return mergeBlocks(
    Array.from({ length: Math.ceil(draws / BLOCK_DRAWS) }, (_, block) =>
      simulateBlock(problem, { seed, block, draws: Math.min(BLOCK_DRAWS, draws - block * BLOCK_DRAWS) }),
    ),
  );
}

/**
 * The counts of one block: a pure function of what it is given.
 *
 * @param run `block` from 0; `draws` is 10,000 for all but the last block.
 */
export function simulateBlock(
  problem: SimulationProblem,
  { seed, block, draws }: { readonly seed: number; readonly block: number; readonly draws: number },
): SimulationBlock {
  checkProblem(problem);
  checkWhole("seed", seed, 0);
  checkWhole("block", block, 0);
  checkWhole("draws", draws, 1);
  const options = problem.values.length;
  const criteria = itemAt(problem.values, 0).length;
  const batch = batchDraws(problem, draws);
  const drawn = weightDraws(problem.weights, criteria, batch, randomBits(seed, block, 0));
  const { weights, scales } = drawn;
  const totals = new Int32Array(batch * options);
  const counter = rankCounter(options, criteria);
  for (const { values, step, draws: counted } of valueBatches(problem, seed, block, draws)) {
    drawn.redraw();
    comparableTotals(values, step, weights, scales, totals);
    counter.count(totals, weights, scales, counted);
  }
  return { problem, seed, block, draws, ...counter.counts() };
}

/**
 * The summary of several blocks of one problem and seed. Their order and who
 * simulated them do not matter.
 *
 * Confidence factors need the values again: they are drawn anew from the blocks'
 * own seeds, 10,000 draws at most. With exact values one is enough, and each factor is 0 or 1.
 *
 * @param blocks At least one, of one problem and seed, none of them twice; else a RangeError.
 */
export function mergeBlocks(blocks: readonly SimulationBlock[]): RankSummary {
  const sorted = blocks.toSorted((a, b) => a.block - b.block);
  const [first] = sorted;
  if (first === undefined) throw new RangeError("No blocks to merge");
  sorted.forEach(({ seed, block }, place) => {
    if (seed !== first.seed) throw new RangeError(`Seeds ${first.seed} and ${seed} do not mix`);
    if (block === sorted[place + 1]?.block) throw new RangeError(`Block ${block} is there twice`);
  });
  const draws = sorted.reduce((sum, block) => sum + block.draws, 0);
  const counts: RankCounts = {
    rankCounts: added(sorted.map(({ rankCounts }) => rankCounts)),
    winCounts: added(sorted.map(({ winCounts }) => winCounts)),
    weightSums: added(sorted.map(({ weightSums }) => weightSums)),
  };
  return summaryOf(counts, draws, () => confidenceBatches(sorted));
}

/**
 * The same summary from draws that somebody else made.
 *
 * @param values [draw][option][criterion], finite, used as given: on any one scale, more is better.
 * @param weights [draw][criterion], 0 or more, not all 0 in a draw; the central weights are means of these.
 *   No draws, or lists of unequal sizes, are a RangeError.
 */
export function summariseDraws(
  values: readonly (readonly (readonly number[])[])[],
  weights: readonly (readonly number[])[],
): RankSummary {
  const { draws, options, criteria, ...given } = givenDraws(values, weights);
  const step = options * criteria;
  const totals = new Int32Array(draws * options);
  comparableTotals(given.values, step, given.weights, given.scales, totals);
  const counter = rankCounter(options, criteria);
  counter.count(totals, given.weights, new Float64Array(draws).fill(1), draws);
  return summaryOf(counter.counts(), draws, () => [{ values: given.values, step, draws }]);
}

function summaryOf(
  { rankCounts, winCounts, weightSums }: RankCounts,
  draws: number,
  batches: () => Iterable<ValueBatch>,
): RankSummary {
  const share = (counts: readonly number[]) => counts.map((count) => count / draws);
  const centralWeights = weightSums.map((sums, option) => {
    const firsts = itemAt(itemAt(rankCounts, option), 0);
    return firsts === 0 ? null : sums.map((sum) => sum / firsts);
  });
  return {
    rankAcceptability: rankCounts.map(share),
    pairwiseWins: winCounts.map(share),
    centralWeights,
    confidence: confidenceFactors(centralWeights, batches()),
    standardError: 0.5 / Math.sqrt(draws),
  };
}

/** The value draws of a block, some at a time; the last ones may be fewer. */
function* valueBatches(
  problem: SimulationProblem,
  seed: number,
  block: number,
  draws: number,
): Iterable<ValueBatch> {
  const batch = batchDraws(problem, draws);
  const { values, step, redraw } = valueDraws(problem.values, batch, randomBits(seed, block, 1));
  for (let left = draws; left > 0; left -= batch) {
    redraw();
    yield { values, step, draws: Math.min(batch, left) };
  }
}

function* confidenceBatches(blocks: readonly SimulationBlock[]): Iterable<ValueBatch> {
  let left = CONFIDENCE_DRAWS;
  for (const { problem, seed, block, draws } of blocks) {
    for (const batch of valueBatches(problem, seed, block, Math.min(draws, left))) {
      if (batch.step === 0) return yield { ...batch, draws: 1 };
      yield batch;
    }
    left -= draws;
    if (left <= 0) return;
  }
}

function added(tables: readonly (readonly (readonly number[])[])[]): readonly (readonly number[])[] {
  return itemAt(tables, 0).map((row, at) =>
    row.map((_, place) => tables.reduce((sum, table) => sum + itemAt(itemAt(table, at), place), 0)),
  );
}

function checkProblem(problem: SimulationProblem): void {
  const error = checkSimulation(problem);
  if (error !== null) throw new RangeError(`Not a problem to simulate: ${JSON.stringify(error)}`);
}

function checkWhole(what: string, number: number, least: number): void {
  if (!Number.isSafeInteger(number) || number < least) throw new RangeError(`${number} ${what}`);
}
