import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { WeightDoubt } from "#core/domain/simulation.ts";
import type {
  SimulationProblem,
  SimulationWeights,
  UncertainValue,
} from "#core/engine/simulation-problem.ts";
import { decisionProblem, type WeightedCriterion } from "./decision-problem.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { ranking } from "./ranking.ts";
import type { ShownRating } from "./shown-rating.ts";

/** What the simulation of a scenario is given, with the names of its rows and columns. */
export interface SimulatedProblem {
  readonly problem: SimulationProblem;
  readonly seed: number;
  /** In the order of the problem's rows: all in play that no must-have rules out. */
  readonly options: readonly Option[];
  /** In the order of its columns: those with points. */
  readonly criteria: readonly WeightedCriterion[];
}

/** The whole of a value that nobody has rated. */
const GAP: UncertainValue = { low: 0, mode: null, high: 1 };

/** null while there is nothing to simulate: nothing is ranked, or fewer than two options could come first. */
export const simulatedProblem = oncePerScenario(
  (decision: Decision, scenario: Scenario): SimulatedProblem | null => {
    const current = ranking(decision, scenario);
    if (current.kind === "blocked") return null;
    const out = new Set(
      current.rows.flatMap((row) => (row.standing.kind === "ruled-out" ? [row.option.id] : [])),
    );
    const whole = decisionProblem(decision, scenario);
    const options = whole.options.filter(({ id }) => !out.has(id));
    if (options.length < 2) return null;
    const criteria = whole.criteria.filter(({ points }) => points > 0);
    const { weights, ratings, seed } = scenario.simulation;
    const values = whole.options.flatMap(({ id }, row) => {
      if (out.has(id)) return [];
      const cells = whole.ratings[row] ?? [];
      const weighted = cells.filter((_, column) => (whole.criteria[column]?.points ?? 0) > 0);
      return [weighted.map((cell) => valueOf(cell, ratings))];
    });
    return { problem: { values, weights: weightsOf(weights, criteria) }, seed, options, criteria };
  },
);

/** On 0 to 1 by the ends of the rating scale. */
function valueOf({ rating }: ShownRating, isDrawn: boolean): UncertainValue {
  if (!rating) return GAP;
  const onUnit = (each: number) => (each - RATING_SCALE.worst) / (RATING_SCALE.best - RATING_SCALE.worst);
  const mode = onUnit(rating.mode);
  return isDrawn
    ? { low: onUnit(rating.low), mode, high: onUnit(rating.high) }
    : { low: mode, mode, high: mode };
}

/**
 * A band of points becomes a band of shares at the sum as it stands: a criterion of 60 out of 600 points that may
 * be 10 more or less has between 50 and 70 of 600.
 */
function weightsOf(doubt: WeightDoubt, criteria: readonly WeightedCriterion[]): SimulationWeights {
  const points = criteria.map((criterion) => criterion.points);
  const sum = points.reduce((total, each) => total + each, 0);
  switch (doubt.kind) {
    case "none":
      return { kind: "exact", weights: points };
    case "band":
      return {
        kind: "interval",
        low: points.map((each) => Math.max(0, each - doubt.points) / sum),
        high: points.map((each) => Math.min(sum, each + doubt.points) / sum),
      };
    case "order":
      return {
        kind: "order",
        ranks: points.map((each) => points.filter((other) => other > each).length + 1),
      };
    case "any":
      return { kind: "uniform" };
  }
}
