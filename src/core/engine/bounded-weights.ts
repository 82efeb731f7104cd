import { itemAt } from "#core/domain/item-at.ts";
import type { DrawnWeights } from "./drawn-weights.ts";
import { exponentialSpacing } from "./exponential-spacing.ts";
import type { RandomBits } from "./random-bits.ts";

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
  const box = boxOf(low, high);
  const stream: Stream = { bits, words: new Int32Array(64 * criteria), next: 64 * criteria };

  return {
    weights,
    scales: new Float64Array(draws).fill(1),
    redraw() {
      for (let start = 0; start < weights.length; start += criteria) {
        if (box.slack !== 0) drawParts(box, stream, weights, start);
        partsToWeights(box, weights, start);
      }
    },
  };
}

/** The intervals told from their nearer corner: a weight is `from` + `slack` * part, and the parts add up to 1. */
interface Box {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** All lows or all highs, whichever leaves less to hand out. */
  readonly from: Float64Array;
  /** What is missing to 1; below 0 when counted from the highs. */
  readonly slack: number;
  /** The most that each part can be. */
  readonly most: Float64Array;
  readonly widest: number;
  readonly rate: number;
  /** The criteria whose parts come from a cut exponential distribution. */
  readonly curved: Int32Array;
  /** Those on whose short stretch it is so flat that they are drawn level. What is exact has no part and is in neither. */
  readonly level: Int32Array;
}

/** A word without its lowest bit, as a part of 1. */
const UNIT = 2 ** -31;

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
  const widest = widths.indexOf(Math.max(...widths));
  const rate = balancingRate(most);
  const drawn = [...most.keys()].filter((criterion) => criterion !== widest && itemAt(most, criterion) > 0);
  const isCurved = (criterion: number) => rate * itemAt(most, criterion) * most.length > 1;
  return {
    low: Float64Array.from(low),
    high: Float64Array.from(high),
    from: Float64Array.from(fromLow ? low : high),
    slack: fromLow ? slack : -slack,
    most: Float64Array.from(most),
    widest,
    rate,
    curved: Int32Array.from(drawn.filter(isCurved)),
    level: Int32Array.from(drawn.filter((criterion) => !isCurved(criterion))),
  };
}

/** Words in stock: each try takes the next ones in a row. */
interface Stream {
  readonly bits: RandomBits;
  readonly words: Int32Array;
  /** The first that is not spent. */
  next: number;
}

/** Where the next so many words begin; what is left of the stock is dropped when it is too little. */
function placeOfNext(stream: Stream, count: number): number {
  if (stream.next + count > stream.words.length) {
    stream.bits.fill(stream.words);
    stream.next = 0;
  }
  const place = stream.next;
  stream.next += count;
  return place;
}

/** No interval needs nearly so many; it keeps a loop from being endless should the bits be broken. */
const MOST_TRIES = 10_000;

/** Parts that add up to 1, none above its most. */
function drawParts(box: Box, stream: Stream, parts: Float64Array, start: number): void {
  const { most, widest, rate, curved, level } = box;
  const { words } = stream;
  const mostRest = most[widest] ?? 0;
  const gate = rate === 0 ? 0 : 1;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    let at = placeOfNext(stream, curved.length + level.length + gate);
    let rest = 1;
    for (let turn = 0; turn < curved.length; turn += 1, at += 1) {
      const criterion = curved[turn] ?? 0;
      // What an exponential number leaves above a multiple of the end is an exponential number cut off at the end.
      const end = rate * (most[criterion] ?? 0);
      const spacing = exponentialSpacing(words[at] ?? 0);
      const part = (spacing - end * Math.floor(spacing / end)) / rate;
      parts[start + criterion] = part;
      rest -= part;
    }
    // What the level parts and the rest add up to: their curve is paid for at the gate.
    const toll = rest;
    for (let turn = 0; turn < level.length; turn += 1, at += 1) {
      const criterion = level[turn] ?? 0;
      const part = ((words[at] ?? 0) >>> 1) * UNIT * (most[criterion] ?? 0);
      parts[start + criterion] = part;
      rest -= part;
    }
    parts[start + widest] = rest;
    // At rate 0 the gate is always open, and the word that it reads is not spent.
    const fits = rest >= 0 && rest <= mostRest;
    if (fits && exponentialSpacing(words[at] ?? 0) >= rate * toll) return;
  }
  fillEvenly(most, parts, start);
}

/** In place. What has no part keeps to its interval, which leaves it no choice. */
function partsToWeights({ low, high, from, slack }: Box, parts: Float64Array, start: number): void {
  for (let criterion = 0; criterion < from.length; criterion += 1) {
    const part = parts[start + criterion] ?? 0;
    const weight = (from[criterion] ?? 0) + slack * part;
    // Rounding may lead out of the interval by the last digit.
    parts[start + criterion] = Math.min(high[criterion] ?? 0, Math.max(low[criterion] ?? 0, weight));
  }
}

/** The same part of each interval: always allowed. */
function fillEvenly(most: Float64Array, parts: Float64Array, start: number): void {
  const all = sum([...most]);
  most.forEach((part, criterion) => {
    parts[start + criterion] = part / all;
  });
}

/**
 * The rate at which exponential numbers cut off at their ends add up to 1 on average; 0 where they stay below it even
 * when level. Found by halving; it only decides how many draws are kept, not which.
 */
function balancingRate(most: readonly number[]): number {
  if (sum(most) / 2 <= 1 + NOTHING_LEFT) return 0;
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
