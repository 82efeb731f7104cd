import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { WeighingWay } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { takeOverPoints } from "#core/scenario/take-over-points.ts";
import { decisionProblem } from "./decision-problem.ts";
import { elicitation } from "./elicitation.ts";
import { leadingChange } from "./leading-change.ts";
import { leadingPlace } from "./leading-place.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

/** What it would do to take over the points that one way of weighing came to. */
export interface PointsOutlook {
  /** What is written when they are taken over. */
  readonly points: Readonly<Record<CriterionId, number>>;
  /** The criteria that have points now or would have some, the heaviest to be first. */
  readonly rows: readonly PointsRow[];
  /** True: the points in use are these already. */
  readonly isInUse: boolean;
  /** "With these points REST leads, 24 points ahead; now 26 points ahead." */
  readonly sentence: string;
}

export interface PointsRow {
  readonly criterion: RatedCriterion;
  readonly now: number;
  readonly then: number;
  /** Of all points then, 0 to 1. */
  readonly share: number;
}

/** One view for each way; null while its answers make no weights. */
export const pointsOutlook = {
  ranking: outlookOf("ranking"),
  swings: outlookOf("swings"),
  pairs: outlookOf("pairs"),
  bestWorst: outlookOf("bestWorst"),
  spread: outlookOf("spread"),
} satisfies Readonly<Record<WeighingWay, unknown>>;

function outlookOf(way: WeighingWay) {
  return oncePerScenario((decision, scenario) => outlook(decision, scenario, way));
}

function outlook(decision: Decision, scenario: Scenario, way: WeighingWay): PointsOutlook | null {
  const elicited = elicitation(decision, scenario)[way];
  if (elicited.kind !== "weights") return null;
  const { points } = elicited;
  const then = takeOverPoints(scenario, points);
  const rows = decisionProblem(decision, scenario)
    .criteria.map(({ criterion, points: now }, column) => {
      const taken = decisionProblem(decision, then).criteria[column];
      return { criterion, now, then: taken?.points ?? 0, share: taken?.share ?? 0 };
    })
    .filter((row) => row.now > 0 || row.then > 0);
  return {
    points,
    rows: rows.toSorted((a, b) => b.then - a.then),
    isInUse: rows.every((row) => row.now === row.then),
    sentence: `With these points ${leadingChange(leadingPlace(decision, then), leadingPlace(decision, scenario))}.`,
  };
}
