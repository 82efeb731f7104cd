import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";

/**
 * Who leads, worked out as plainly as can be, to check the product against: no shares,
 * no engine, no tolerance. Points times rating is exact where points are whole and
 * ratings are halves, so ties are ties.
 */
export function plainLeaders(decision: Decision, scenario: Scenario): readonly OptionId[] {
  const sums = plainSums(decision, scenario);
  const best = Math.max(...sums.values());
  return [...sums].filter(([, sum]) => sum === best).map(([option]) => option);
}

/** Sum of points times rating of every option with a rank: in play, no gap, no must-have missed. */
export function plainSums(decision: Decision, scenario: Scenario): ReadonlyMap<OptionId, number> {
  const sums = new Map<OptionId, number>();
  for (const { id: option } of decision.options) {
    if (scenario.excludedOptions.includes(option)) continue;
    let sum = 0;
    let points = 0;
    let ranked = true;
    for (const criterion of decision.criteria) {
      if (criterion.kind !== "rated" || scenario.excludedCriteria.includes(criterion.id)) continue;
      const weight = scenario.weights[criterion.id] ?? 0;
      const rating = scenario.ratings[criterion.id]?.[option] ?? criterion.cells[option]?.rating;
      if (!rating) {
        if (weight > 0) ranked = false;
        continue;
      }
      if (rating.mode < (scenario.mustHaves[criterion.id] ?? 1)) ranked = false;
      sum += weight * rating.mode;
      points += weight;
    }
    if (ranked && points > 0) sums.set(option, sum);
  }
  return sums;
}
