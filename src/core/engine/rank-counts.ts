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
   * @param draws How many of the draws count, from the first.
   */
  count(totals: Int32Array, weights: Float64Array, draws: number): void;
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
  const ranks = new Int32Array(options * options);
  /** [option][group][pattern of those ahead of it, the group's first rival in the highest bit] */
  const ahead = new Int32Array(options * groups * PATTERNS);
  const sums = new Float64Array(options * criteria);

  return {
    count(totals, weights, draws) {
      for (let draw = 0; draw < draws; draw += 1) {
        const first = draw * options;
        const last = first + options;
        for (let option = 0; option < options; option += 1) {
          const own = totals[first + option] ?? 0;
          let place = 0;
          let rival = first;
          for (let group = option * groups; rival < last; group += 1) {
            let pattern = 0;
            for (const end = Math.min(rival + GROUP, last); rival < end; rival += 1) {
              // The sign of the difference: 1 if the rival is ahead.
              const isAhead = (own - (totals[rival] ?? 0)) >>> 31;
              pattern = pattern * 2 + isAhead;
              place += isAhead;
            }
            ahead[group * PATTERNS + pattern] = (ahead[group * PATTERNS + pattern] ?? 0) + 1;
          }
          ranks[option * options + place] = (ranks[option * options + place] ?? 0) + 1;
          if (place > 0) continue;
          for (let criterion = 0; criterion < criteria; criterion += 1) {
            const sum = sums[option * criteria + criterion] ?? 0;
            sums[option * criteria + criterion] = sum + (weights[draw * criteria + criterion] ?? 0);
          }
        }
      }
    },
    counts: () => ({
      rankCounts: rows(ranks, options),
      winCounts: winCounts(ahead, options),
      weightSums: rows(sums, criteria),
    }),
  };
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
