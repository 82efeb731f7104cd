import type { RandomBits } from "./random-bits.ts";
import type { UncertainValue } from "./simulation-problem.ts";

/** Values of several draws, [draw][option][criterion], one after another. */
export interface ValueDraws {
  readonly values: Float64Array;
  /** How far one draw lies behind the one before: 0 where all values are exact, so that one draw serves for all. */
  readonly step: number;
  /** Puts the next draws of the stream in place of the last. */
  redraw(): void;
}

/**
 * Draws values as a problem knows them: exact ones as they are, those with a
 * mode triangular, those without level between low and high.
 *
 * A triangular value is low + (high - mode) × the smaller + (mode - low) × the
 * larger of two random numbers from 0 to 1; a level one is low + (high - low) ×
 * one of them. Both come from the two halves of one word, so each lies in the
 * middle of one of 65,536 equal parts: fine against what any number of draws tells.
 *
 * Source: Stein & Keblis (2009), "A new method to simulate the triangular
 * distribution", Mathematical and Computer Modelling 49, 1143-1147.
 */
export function valueDraws(
  known: readonly (readonly UncertainValue[])[],
  draws: number,
  bits: RandomBits,
): ValueDraws {
  const cells = known.flat();
  const exact = cells.map(({ low }) => low);
  const triangular = cells.flatMap(({ low, mode, high }, place) =>
    low < high && mode !== null
      ? [{ place, low, level: (high - low) / 2 / PARTS, tilt: (mode - low - (high - mode)) / 2 / PARTS }]
      : [],
  );
  const level = cells.flatMap(({ low, mode, high }, place) =>
    low < high && mode === null ? [{ place, low, rise: (high - low) / PARTS }] : [],
  );
  if (triangular.length + level.length === 0) {
    return { values: Float64Array.from(exact), step: 0, redraw: () => undefined };
  }
  const step = cells.length;
  const values = new Float64Array(step * draws);
  for (let start = 0; start < values.length; start += step) values.set(exact, start);
  const words = new Int32Array(draws * (triangular.length + level.length));
  return {
    values,
    step,
    redraw() {
      bits.fill(words);
      let used = 0;
      for (const { place, low, level, tilt } of triangular) {
        fillTriangular(values, place, step, words, used, low, level, tilt);
        used += draws;
      }
      for (const { place, low, rise } of level) {
        fillLevel(values, place, step, words, used, low, rise);
        used += draws;
      }
    },
  };
}

const PARTS = 2 ** 16;

/**
 * One cell in all draws. The smaller and the larger of two numbers are half their sum less or more half their
 * distance: told so, no branch is needed, which chance would send the wrong way every other time.
 */
function fillTriangular(
  values: Float64Array,
  first: number,
  step: number,
  words: Int32Array,
  used: number,
  low: number,
  level: number,
  tilt: number,
): void {
  // Half a part for either number: they stand in the middle of their parts.
  const start = low + level;
  let next = used;
  for (let place = first; place < values.length; place += step) {
    const word = words[next] ?? 0;
    const one = word & (PARTS - 1);
    const other = word >>> 16;
    values[place] = start + (one + other) * level + Math.abs(one - other) * tilt;
    next += 1;
  }
}

function fillLevel(
  values: Float64Array,
  first: number,
  step: number,
  words: Int32Array,
  used: number,
  low: number,
  rise: number,
): void {
  let next = used;
  for (let place = first; place < values.length; place += step) {
    values[place] = low + ((words[next] ?? 0) >>> 16) * rise + rise / 2;
    next += 1;
  }
}
