/** How often each option had each rank and was ahead of each other, and the weights with which it was first, added up. */
export interface RankCounts {
  /** [option][rank - 1]: draws. Ties take the better rank, so tied options are each counted there. */
  readonly rankCounts: readonly (readonly number[])[];
  /** [option][other]: draws in which the option was strictly ahead of the other. */
  readonly winCounts: readonly (readonly number[])[];
  /** [option][criterion]: sum of the weights of the draws in which the option was first, alone or tied. */
  readonly weightSums: readonly (readonly number[])[];
}

export interface RankCounter {
  /**
   * @param totals [draw][option], as `comparableTotals` gives them.
   * @param weights [draw][criterion]
   * @param scales [draw]: what its weights are multiplied with before they are added.
   * @param draws How many of the draws count, from the first.
   */
  count(totals: Int32Array, weights: Float64Array, scales: Float64Array, draws: number): void;
  counts(): RankCounts;
}

/** So many rivals are looked at together; see below. */
const GROUP = 5;
const PATTERNS = 2 ** GROUP;

/**
 * Counts ranks and wins draw by draw.
 *
 * An option's rank is one more than the number of options ahead of it. Who is
 * ahead makes a pattern of bits for each group of rivals, and it is the patterns
 * that are counted: one addition for five rivals. The wins are read from them at the end.
 */
export function rankCounter(options: number, criteria: number): RankCounter {
  const groups = Math.ceil(options / GROUP);
  const counted: Counted = {
    options,
    criteria,
    ranks: new Int32Array(options * options),
    ahead: new Int32Array(options * groups * PATTERNS),
    sums: new Float64Array(options * criteria),
  };
  return {
    count(totals, weights, scales, draws) {
      for (let draw = 0; draw < draws; draw += 1) {
        countDraw(totals, draw * options, weights, draw * criteria, scales[draw] ?? 0, counted);
      }
    },
    counts: () => ({
      rankCounts: rows(counted.ranks, options),
      winCounts: winCounts(counted.ahead, options),
      weightSums: rows(counted.sums, criteria),
    }),
  };
}

interface Counted {
  readonly options: number;
  readonly criteria: number;
  /** [option][rank - 1] */
  readonly ranks: Int32Array;
  /** [option][group][pattern of those ahead of it, the group's first rival in the highest bit] */
  readonly ahead: Int32Array;
  /** [option][criterion] */
  readonly sums: Float64Array;
}

/** Counts one draw, whose totals and weights start where `firstTotal` and `firstWeight` say. */
function countDraw(
  totals: Int32Array,
  firstTotal: number,
  weights: Float64Array,
  firstWeight: number,
  scale: number,
  { options, criteria, ranks, ahead, sums }: Counted,
): void {
  const last = firstTotal + options;
  let group = 0;
  for (let option = 0; option < options; option += 1) {
    const own = totals[firstTotal + option] ?? 0;
    let place = 0;
    for (let rival = firstTotal; rival < last; group += PATTERNS) {
      const end = Math.min(rival + GROUP, last);
      let pattern = 0;
      for (; rival < end; rival += 1) {
        // The sign of the difference: 1 if the rival is ahead. A branch would be guessed wrong too often.
        const isAhead = (own - (totals[rival] ?? 0)) >>> 31;
        pattern = (pattern << 1) | isAhead;
        place += isAhead;
      }
      ahead[group + pattern] = (ahead[group + pattern] ?? 0) + 1;
    }
    ranks[option * options + place] = (ranks[option * options + place] ?? 0) + 1;
    if (place > 0) continue;
    const row = option * criteria;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const weight = (weights[firstWeight + criterion] ?? 0) * scale;
      sums[row + criterion] = (sums[row + criterion] ?? 0) + weight;
    }
  }
}

function winCounts(ahead: Int32Array, options: number): readonly (readonly number[])[] {
  const groups = Math.ceil(options / GROUP);
  const indices = Array.from({ length: options }, (_, index) => index);
  return indices.map((winner) => {
    const group = Math.floor(winner / GROUP);
    const size = Math.min(GROUP, options - group * GROUP);
    const bit = 2 ** (size - 1 - (winner % GROUP));
    return indices.map((loser) => {
      const start = (loser * groups + group) * PATTERNS;
      const patterns = ahead.subarray(start, start + PATTERNS);
      return patterns.reduce((sum, draws, pattern) => ((pattern & bit) === 0 ? sum : sum + draws), 0);
    });
  });
}

function rows(list: Int32Array | Float64Array, length: number): readonly (readonly number[])[] {
  return Array.from({ length: list.length / length }, (_, row) =>
    Array.from(list.subarray(row * length, (row + 1) * length)),
  );
}
