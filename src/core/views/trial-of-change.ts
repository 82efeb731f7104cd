import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { Trial } from "#core/domain/trial.ts";
import { applyTrial } from "#core/scenario/apply-trial.ts";
import { widenRange } from "#core/scenario/widen-range.ts";
import type { Flip } from "./flip-list.ts";
import { leadsAlone } from "./leads-alone.ts";
import { shownRating } from "./shown-rating.ts";

/** Whole points, and tenths of a rating: as coarsely as a person would set them. */
const COARSEST = { weight: 0, rating: 1 } as const;
/** Many more decimals than any window between two ties that people set is narrow. */
const FINEST = 9;
/** How many values past the tie are tried at each fineness: the first may be the tie itself, by rounding. */
const TRIED = 2;

/**
 * What is tried on for a flip: the value just past its tie, in the fewest decimals in which the option
 * really leads alone. Each is applied and ranked before it is proposed, because two ties may lie close together. A change
 * within what we do not know stays within it; any other rating takes its low and high along.
 *
 * @param change A flip of this very scenario.
 */
export function trialOfChange(decision: Decision, scenario: Scenario, change: Flip): Trial {
  const limit = limitOf(scenario, change);
  for (let decimals: number = COARSEST[change.kind]; decimals <= FINEST; decimals += 1) {
    for (const value of valuesPast(change.to, limit, decimals)) {
      const trial = trialAt(scenario, change, value);
      if (leadsAlone(decision, applyTrial(scenario, trial), change.option.id)) return trial;
    }
  }
  return trialAt(scenario, change, limit);
}

/** The furthest value that may be tried; it lies on the side of the tie on which the option leads. */
function limitOf(scenario: Scenario, { rated, option, criterion, from, to, withinRange }: Flip): number {
  if (!rated) return to >= from ? 100 : 0;
  const { rating } = shownRating(scenario, criterion, rated.id);
  const { low, high } = withinRange && rating ? rating : { low: RATING_SCALE.worst, high: RATING_SCALE.best };
  return rated.id === option.id ? high : low;
}

function valuesPast(tie: number, limit: number, decimals: number): readonly number[] {
  const steps = 10 ** decimals;
  const onward = limit > tie ? 1 : -1;
  const first = onward > 0 ? Math.floor(tie * steps) + 1 : Math.ceil(tie * steps) - 1;
  return Array.from({ length: TRIED }, (_, nth) =>
    Number(((first + nth * onward) / steps).toFixed(decimals)),
  ).filter((value) => (limit - value) * onward >= 0);
}

function trialAt(scenario: Scenario, { rated, criterion }: Flip, value: number): Trial {
  if (!rated) return { kind: "weights", points: { [criterion.id]: value } };
  const { rating, note } = shownRating(scenario, criterion, rated.id);
  return {
    kind: "rating",
    cell: { criterion: criterion.id, option: rated.id },
    rating: { ...widenRange(rating, value), note },
  };
}
