import { itemAt } from "#core/domain/item-at.ts";
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
  const uncertain = cells.flatMap(({ low, high }, place) => (low < high ? [place] : []));
  if (uncertain.length === 0) return { values: Float64Array.from(exact), step: 0, redraw: () => undefined };

  const step = cells.length;
  const values = new Float64Array(step * draws);
  for (let start = 0; start < values.length; start += step) values.set(exact, start);
  const words = new Int32Array(draws);
  return {
    values,
    step,
    redraw() {
      for (const place of uncertain) {
        bits.fill(words);
        const { low, mode, high } = itemAt(cells, place);
        if (mode === null) fillLevel(values, place, step, words, low, high);
        else fillTriangular(values, place, step, words, low, mode, high);
      }
    },
  };
}

const PARTS = 2 ** 16;

function fillTriangular(
  values: Float64Array,
  first: number,
  step: number,
  words: Int32Array,
  low: number,
  mode: number,
  high: number,
): void {
  const fall = (high - mode) / PARTS;
  const rise = (mode - low) / PARTS;
  // Half a part for either number: they stand in the middle of their parts.
  const start = low + (fall + rise) / 2;
  for (let draw = 0, place = first; draw < words.length; draw += 1, place += step) {
    const word = words[draw] ?? 0;
    const one = word & (PARTS - 1);
    const other = word >>> 16;
    // Smaller and larger without a branch, which chance would send the wrong way every other time.
    const below = (one - other) & ((one - other) >> 31);
    values[place] = start + (other + below) * fall + (one - below) * rise;
  }
}

function fillLevel(
  values: Float64Array,
  first: number,
  step: number,
  words: Int32Array,
  low: number,
  high: number,
): void {
  const rise = (high - low) / PARTS;
  for (let draw = 0, place = first; draw < words.length; draw += 1, place += step) {
    values[place] = low + ((words[draw] ?? 0) >>> 16) * rise + rise / 2;
  }
}
