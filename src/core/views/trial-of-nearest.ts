import type { Decision } from "#core/domain/decision.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { Trial } from "#core/domain/trial.ts";
import { applyTrial } from "#core/scenario/apply-trial.ts";
import { nearestFlip } from "#core/engine/flips.ts";
import { decisionProblem } from "./decision-problem.ts";
import { flipProblem, type FlipProblem } from "./flip-problem.ts";
import { leadsAlone } from "./leads-alone.ts";
import type { NearestChange } from "./nearest-change.ts";
import { nearestPoints } from "./nearest-points.ts";

/** Leads that are looked for, so that one is left after rounding: what so many steps of a decimal of one weight are worth at most. */
const STEPS_AHEAD = [1, 2, 4, 8];
const FINEST = 9;

/**
 * What is tried on for the nearest change: points just past the tie, in the fewest decimals in which the option
 * really leads alone. Past the tie another rival may wait, so each step is looked for anew, applied and ranked.
 *
 * @param change The nearest change of this very scenario.
 */
export function trialOfNearest(
  decision: Decision,
  scenario: Scenario,
  { option }: Pick<NearestChange, "option">,
): Trial {
  const problem = flipProblem(decision, scenario);
  if (!problem) throw new RangeError("Fewer than two options have a rank");
  const row = problem.options.findIndex(({ id }) => id === option.id);
  const sum = problem.criteria.reduce((total, { points }) => total + points, 0);
  const gapped = criteriaWithGaps(decision, scenario);
  let nearest: Trial = { kind: "weights", points: {} };
  for (let decimals = 0; decimals <= FINEST; decimals += 1) {
    for (const steps of STEPS_AHEAD) {
      const found = nearestFlip(problem.matrix, row, { margin: steps / 10 ** decimals / sum });
      if (found.kind !== "flip") continue;
      nearest = { kind: "weights", points: rounded(problem, found.shares, decimals, gapped) };
      if (leadsAlone(decision, applyTrial(scenario, nearest), option.id)) return nearest;
    }
  }
  return nearest;
}

/** The points that differ from the present ones. */
function rounded(
  problem: FlipProblem,
  shares: readonly number[],
  decimals: number,
  gapped: ReadonlySet<CriterionId>,
): Readonly<Record<CriterionId, number>> {
  const { points } = nearestPoints(problem, shares);
  const changed = problem.criteria.flatMap(({ criterion, points: before }, column) => {
    const wanted = itemAt(points, column);
    if (wanted === before) return [];
    // At 0 points a gap no longer keeps its option out of the ranking, and that option might lead.
    const least = before > 0 && gapped.has(criterion.id) ? 10 ** -decimals : 0;
    return [[criterion.id, Math.max(least, Number(wanted.toFixed(decimals)))] as const];
  });
  return Object.fromEntries(changed);
}

function criteriaWithGaps(decision: Decision, scenario: Scenario): ReadonlySet<CriterionId> {
  const { criteria, ratings } = decisionProblem(decision, scenario);
  const gapped = criteria.filter((_, column) => ratings.some((row) => itemAt(row, column).rating === null));
  return new Set(gapped.map(({ criterion }) => criterion.id));
}
