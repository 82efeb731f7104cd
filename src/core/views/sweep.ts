import { RATING_SCALE } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { weightSweep, type SweepLine } from "#core/engine/weight-sweep.ts";
import { decisionProblem } from "./decision-problem.ts";
import { ratedMatrix } from "./rated-matrix.ts";
import { sweepBands, type SweepBand, type SweepTie } from "./sweep-bands.ts";
import { crossoversInPoints, type SweepCrossover } from "./sweep-crossovers.ts";
import { sweptOptions } from "./swept-options.ts";

/** All totals while one criterion goes from 0 to 100 points and every other keeps its own. */
export interface Sweep {
  readonly criterion: RatedCriterion;
  /** As they are set now. */
  readonly points: number;
  /** Sum of the points of all other criteria. 0: any weight of this one ranks alike, and the lines are level. */
  readonly rest: number;
  /** The options with a rank, in the order of the ranking. */
  readonly lines: readonly SweptLine[];
  /** By points, those that change the leader before others at the same place. */
  readonly crossovers: readonly SweepCrossover[];
  /** Who leads from where to where, from 0 to 100 points; never empty. */
  readonly bands: readonly SweepBand[];
  /** Where more options are first than on at least one side of it, by points. */
  readonly ties: readonly SweepTie[];
}

/** An option's total is a curve over the points: a straight line over the share that they make. */
export interface SweptLine extends SweepLine {
  readonly option: Option;
  /** Among all options of the decision: keeps its colour and dash. */
  readonly position: number;
  /** Among many it leads somewhere or stands high now. */
  readonly isStrong: boolean;
}

/** More lines than this are told apart by weight too. */
const MOST_ALIKE = 6;
/** Of many options so many of the ranking's first are drawn strongly, beside those that lead somewhere. */
const STRONG_FIRST = 5;

/**
 * null where the criterion cannot be swept: it is not in play, an option with a rank is not
 * rated on it, or fewer than two options have a rank.
 */
export function sweep(decision: Decision, scenario: Scenario, id: CriterionId): Sweep | null {
  const { criteria } = decisionProblem(decision, scenario);
  const options = sweptOptions(decision, scenario);
  const swept = criteria.find(({ criterion }) => criterion.id === id);
  if (!swept || options.length < 2) return null;
  if (options.some(({ ratingOn }) => ratingOn(id).rating === null)) return null;

  const columns = criteria.filter((each) => each.points > 0 || each === swept);
  const ratings = options.map(({ ratingOn }) => columns.map(({ criterion }) => ratingOn(criterion.id)));
  const matrix = ratedMatrix(columns, ratings, RATING_SCALE.worst);
  const { lines, crossovers } = weightSweep(matrix, columns.indexOf(swept));
  const rest = columns.reduce((sum, each) => (each === swept ? sum : sum + each.points), 0);
  const named = lines.map((line, row) => ({ ...line, option: itemAt(options, row).option }));
  const inPoints = crossoversInPoints(named, crossovers, rest);
  const { bands, ties } = sweepBands(named, inPoints, rest);
  const leading = new Set(bands.flatMap(({ leaders }) => leaders));
  return {
    criterion: swept.criterion,
    points: swept.points,
    rest,
    lines: named.map((line, row) => ({
      ...line,
      position: decision.options.indexOf(line.option),
      isStrong: named.length <= MOST_ALIKE || row < STRONG_FIRST || leading.has(line.option),
    })),
    crossovers: inPoints,
    bands,
    ties,
  };
}
