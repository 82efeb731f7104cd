import { byId } from "#core/domain/by-id.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { Trial } from "#core/domain/trial.ts";
import { applyTrial } from "#core/scenario/apply-trial.ts";
import { leadingChange } from "./leading-change.ts";
import { leadingPlace } from "./leading-place.ts";
import { listInWords } from "./list-in-words.ts";
import { namedFew } from "./named-few.ts";
import { shownRating } from "./shown-rating.ts";

/** A change that is tried on, in words. */
export interface TrialWords {
  /** "Streaming: 63 points instead of 0", without a full stop. */
  readonly what: string;
  /** "With it gRPC leads, 0.4 points ahead; now REST leads, 26 points ahead." */
  readonly outcome: string;
}

/** So many weights are named, those that change most first; the others are counted. */
const NAMED = 3;

/** @param scenario As it is without the trial. */
export function trialWords(decision: Decision, scenario: Scenario, trial: Trial): TrialWords {
  const then = leadingPlace(decision, applyTrial(scenario, trial));
  return {
    what: whatChanges(decision, scenario, trial),
    outcome: `With it ${leadingChange(then, leadingPlace(decision, scenario))}.`,
  };
}

function whatChanges(decision: Decision, scenario: Scenario, trial: Trial): string {
  const criteria = byId(decision.criteria);
  const criterionName = (id: string) => criteria.get(id)?.name ?? id;
  switch (trial.kind) {
    case "weights": {
      const changed = Object.entries(trial.points)
        .map(([id, then]) => ({ id, then, now: scenario.weights[id] ?? 0 }))
        .filter(({ then, now }) => then !== now)
        .toSorted((a, b) => Math.abs(b.then - b.now) - Math.abs(a.then - a.now));
      const { named, others } = namedFew(changed, NAMED);
      const parts = named.map(
        ({ id, then, now }, place) =>
          `${criterionName(id)} ${then}${place === 0 ? " points" : ""} instead of ${now}`,
      );
      return listInWords(others > 0 ? [...parts, `${others} other weights`] : parts);
    }
    case "rating": {
      const { criterion, option } = trial.cell;
      const judged = criteria.get(criterion);
      const now = judged?.kind === "rated" ? shownRating(scenario, judged, option).rating?.mode : undefined;
      const name = byId(decision.options).get(option)?.name ?? option;
      return `Rating of ${name} on ${criterionName(criterion)} ${trial.rating.mode} instead of ${now ?? "not rated"}`;
    }
    case "must-have": {
      const before = scenario.mustHaves[trial.criterion];
      const instead = before === undefined ? "" : ` instead of ${before}`;
      return `Minimum for ${criterionName(trial.criterion)} ${trial.minimum}${instead}`;
    }
  }
}
