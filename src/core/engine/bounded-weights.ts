import { itemAt } from "#core/domain/item-at.ts";
import type { DrawnWeights } from "./drawn-weights.ts";
import { exponentialSpacing } from "./exponential-spacing.ts";
import { oneByOne, type RandomBits } from "./random-bits.ts";

/**
 * Weights of which an interval is known for each: every split of 1 within the
 * intervals is as likely as any other.
 *
 * All but the widest interval are drawn from exponential distributions cut off
 * at their ends, with one common rate; the widest takes the rest. Given the sum,
 * the product of such densities is the same everywhere, so what is left to
 * correct is the last factor: the draw is kept with probability exp(-rate * rest),
 * where the rest fits its interval. The rate is the one at which the draws add up
 * to 1 on average. Of n criteria some 0.4 / sqrt(n) of the draws are kept, where
 * trying all splits of 1 would keep next to none.
 *
 * Source: rejection as in von Neumann (1951); the tilt by a rate is Siegmund's
 * (1976), "Importance sampling in the Monte Carlo study of sequential tests".
 *
 * @param low Shares, 0 to 1; they add up to 1 at most.
 * @param high Shares, at least low each; they add up to 1 at least.
 */
export function boundedWeights(
  low: readonly number[],
  high: readonly number[],
  draws: number,
  bits: RandomBits,
): DrawnWeights {
  const criteria = low.length;
  const weights = new Float64Array(draws * criteria);
  const next = oneByOne(bits);
  const box = boxOf(low, high);
  const parts = new Float64Array(criteria);

  return {
    weights,
    scales: new Float64Array(draws).fill(1),
    redraw() {
      for (let start = 0; start < weights.length; start += criteria) {
        if (box.slack !== 0) drawParts(box, next, parts);
        box.from.forEach((corner, criterion) => {
          const weight = corner + box.slack * itemAt(parts, criterion);
          // Rounding may lead out of the interval by the last digit.
          const atLeast = Math.max(itemAt(low, criterion), weight);
          weights[start + criterion] = Math.min(itemAt(high, criterion), atLeast);
        });
      }
    },
  };
}

/** The intervals told from their nearer corner: a weight is `from` + `slack` * part, and the parts add up to 1. */
interface Box {
  /** All lows or all highs, whichever leaves less to hand out. */
  readonly from: readonly number[];
  /** What is missing to 1; below 0 when counted from the highs. */
  readonly slack: number;
  /** The most that each part can be. */
  readonly most: readonly number[];
  readonly widest: number;
  readonly rate: number;
}

/** Below this there is nothing to hand out: the corner is the only answer. */
const NOTHING_LEFT = 1e-9;

function boxOf(low: readonly number[], high: readonly number[]): Box {
  const missing = 1 - sum(low);
  const spare = sum(high) - 1;
  const fromLow = missing <= spare;
  const size = fromLow ? missing : spare;
  const slack = size > NOTHING_LEFT ? size : 0;
  const widths = low.map((least, criterion) => itemAt(high, criterion) - least);
  const most = widths.map((width) => width / size);
  return {
    from: fromLow ? low : high,
    slack: fromLow ? slack : -slack,
    most,
    widest: widths.indexOf(Math.max(...widths)),
    rate: balancingRate(most),
  };
}

/** No interval needs nearly so many; it keeps a loop from being endless should the bits be broken. */
const MOST_TRIES = 10_000;

/** Parts that add up to 1, none above its most. */
function drawParts({ most, widest, rate }: Box, next: () => number, parts: Float64Array): void {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    let rest = 1;
    let toll = 0;
    for (let criterion = 0; criterion < most.length; criterion += 1) {
      if (criterion === widest) continue;
      const end = rate * itemAt(most, criterion);
      const word = next();
      let part: number;
      if (end * most.length > 1) {
        // What an exponential number leaves above a multiple of the end is an exponential number cut off at the end.
        const spacing = exponentialSpacing(word);
        part = (spacing - end * Math.floor(spacing / end)) / rate;
      } else {
        // So flat a stretch of the curve is drawn as a level one, and the difference is paid at the gate.
        part = ((word >>> 1) / 2 ** 31) * itemAt(most, criterion);
        toll += part;
      }
      parts[criterion] = part;
      rest -= part;
    }
    parts[widest] = rest;
    toll += rest;
    const fits = rest >= 0 && rest <= itemAt(most, widest);
    if (fits && exponentialSpacing(next()) >= rate * toll) return;
  }
  fillEvenly(most, parts);
}

/** The same part of each interval: always allowed. */
function fillEvenly(most: readonly number[], parts: Float64Array): void {
  const all = sum(most);
  most.forEach((part, criterion) => {
    parts[criterion] = part / all;
  });
}

/**
 * The rate at which exponential numbers cut off at their ends add up to 1 on average; 0 where they stay below it even
 * when level. Found by halving; it only decides how many draws are kept, not which.
 */
function balancingRate(most: readonly number[]): number {
  let low = 0;
  let high = most.length;
  for (let halving = 0; halving < 30; halving += 1) {
    const rate = (low + high) / 2;
    if (sum(most.map((end) => end * meanPlace(rate * end))) > 1) low = rate;
    else high = rate;
  }
  return high;
}

/** The mean of an exponential number of rate 1 cut off at the end, as a part of the end: 1/2 for a short one, 1/end for a long. */
function meanPlace(end: number): number {
  if (end < 0.001) return 0.5;
  // (1 + x/1024) to the power of 1024 is near enough to the exponential function for a choice of rate.
  let power = 1 + end / 1024;
  for (let square = 0; square < 10; square += 1) power *= power;
  return 1 / end - 1 / (power - 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
