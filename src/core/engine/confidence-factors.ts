import { comparableTotals } from "./comparable-totals.ts";
import { shares } from "./shares.ts";

/** Values of some draws, [draw][option][criterion]; a step of 0 says that all draws share the first. */
export interface ValueBatch {
  readonly values: Float64Array;
  readonly step: number;
  readonly draws: number;
}

/**
 * For each option how often it is first, alone or tied, when its own central
 * weights are certain and only the values vary. A low factor warns that even
 * those who weigh in the option's favour cannot be sure of it.
 *
 * Source: Lahdelma & Salminen (2001), SMAA-2.
 *
 * @param centralWeights [option], null for an option that is never first.
 * @returns [option], 0 to 1, null with the weights.
 */
export function confidenceFactors(
  centralWeights: readonly (readonly number[] | null)[],
  batches: Iterable<ValueBatch>,
): readonly (number | null)[] {
  const options = centralWeights.length;
  const normalised = centralWeights.map((weights) => weights && shares(weights));
  const firsts = new Int32Array(options);
  let all = 0;
  for (const { values, step, draws } of batches) {
    all += draws;
    const totals = new Int32Array(draws * options);
    const once = new Float64Array(draws).fill(1);
    normalised.forEach((weights, option) => {
      if (weights === null) return;
      comparableTotals(values, step, repeated(weights, draws), once, totals);
      firsts[option] = (firsts[option] ?? 0) + timesFirst(totals, options, option);
    });
  }
  return normalised.map((weights, option) => (weights === null ? null : (firsts[option] ?? 0) / all));
}

function repeated(weights: readonly number[], times: number): Float64Array {
  const list = new Float64Array(weights.length * times);
  for (let start = 0; start < list.length; start += weights.length) list.set(weights, start);
  return list;
}

function timesFirst(totals: Int32Array, options: number, option: number): number {
  let times = 0;
  for (let start = 0; start < totals.length; start += options) {
    const best = totals.subarray(start, start + options).reduce((high, total) => Math.max(high, total), 0);
    if (totals[start + option] === best) times += 1;
  }
  return times;
}
