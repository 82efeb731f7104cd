import { additiveValues } from "./additive-values.ts";
import { binaryUnit } from "./binary-unit.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { shares } from "./shares.ts";
import { sumOfProducts } from "./sum-of-products.ts";
import { TIE_TOLERANCE } from "./tie-tolerance.ts";
import { withinRange } from "./within-range.ts";

/** What a sweep of one criterion's share from 0 to 1 does to the totals. */
export interface WeightSweep {
  /** The criterion's present share. */
  readonly share: number;
  /** One line per option, in row order. */
  readonly lines: readonly SweepLine[];
  /** By share, ascending, then by the rows of their options. */
  readonly crossovers: readonly Crossover[];
}

/** An option's total where the criterion has no share and where it has all: in between it is at0 * (1 - share) + at1 * share. */
export interface SweepLine {
  readonly at0: number;
  readonly at1: number;
}

/** A share at which two options change places. */
export interface Crossover {
  /** Between 0 and 1. */
  readonly share: number;
  /** The row that is ahead below the share, then the row that is ahead above it. */
  readonly options: readonly [below: number, above: number];
  /** Whether they hand over the lead: nobody else is ahead of the first just below the share, nor of the second just above. */
  readonly changesLeader: boolean;
}

/**
 * The weighted sums over the share of one criterion, the other criteria keeping
 * their ratios. Each total is a straight line, so the crossovers are solved for.
 *
 * Two options cross when each is ahead by more than the tie tolerance at one end:
 * parallel and equal lines never do, nor lines that meet at share 0 or 1. Where
 * three lines meet in one point there are three crossovers at that share, of which
 * one changes the leader. Where the other criteria have no weight there is no ratio
 * to keep: the criterion's share stays 1 and the lines are level.
 *
 * Source: the proportional change of one weight as in Triantaphyllou & Sanchez (1997),
 * "A sensitivity analysis approach for some deterministic multi-criteria decision-making methods".
 *
 * @param criterion The column whose share is swept.
 */
export function weightSweep(matrix: DecisionMatrix, criterion: number): WeightSweep {
  const share = itemAt(shares(matrix.weights), criterion);
  const values = additiveValues(matrix);
  const unit = binaryUnit(values.flat());
  const others = matrix.weights.with(criterion, 0);
  const restShares = others.some((weight) => weight > 0) ? shares(others) : null;
  const lineOf = (row: readonly number[]): SweepLine => {
    const at1 = itemAt(row, criterion);
    return { at0: restShares === null ? at1 : withinRange(sumOfProducts(restShares, row)), at1 };
  };
  return {
    share,
    lines: values.map(lineOf),
    // Leads are differences, which the range of numbers has to hold as well.
    crossovers: crossoversOf(
      values.map((row) => lineOf(row.map((value) => value / unit))),
      TIE_TOLERANCE / unit,
    ),
  };
}

/** Where totals are huge, the tie tolerance is less than what rounding leaves between two lines that meet. */
const ROUNDING = 1e-14;

function crossoversOf(lines: readonly SweepLine[], tolerance: number): readonly Crossover[] {
  return lines
    .flatMap((first, below) =>
      lines.flatMap((second, above): Crossover[] => {
        const lead0 = first.at0 - second.at0;
        const lead1 = second.at1 - first.at1;
        if (!(lead0 > tolerance && lead1 > tolerance)) return [];
        const share = lead0 / (lead0 + lead1);
        const slack = Math.max(tolerance, ROUNDING);
        const changesLeader = lines.every((line) => {
          const ahead = totalAt(line, share) - totalAt(first, share);
          if (ahead < -slack) return true;
          return ahead <= slack && line.at0 <= first.at0 + slack && line.at1 <= second.at1 + slack;
        });
        return [{ share, options: [below, above], changesLeader }];
      }),
    )
    .toSorted((a, b) => a.share - b.share);
}

function totalAt({ at0, at1 }: SweepLine, share: number): number {
  return at0 * (1 - share) + at1 * share;
}
