import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { Trial } from "#core/domain/trial.ts";
import { applyTrial } from "#core/scenario/apply-trial.ts";
import { doubleCounting, type AlikeCriteria } from "./double-counting.ts";
import { leadingChange } from "./leading-change.ts";
import { leadingPlace } from "./leading-place.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

/** What would be if a group stood for one concern and its points were divided. */
export interface DividedGroup {
  readonly group: AlikeCriteria;
  /** Each criterion's points divided by the number of criteria, so that the concern counts once; null where nobody would have a rank. */
  readonly trial: Trial | null;
  /** "With their points divided by 2: REST leads, 24 points ahead; now 26 points ahead."; "" without a trial. */
  readonly sentence: string;
}

/** In the order of the groups. */
export const dividedGroups = oncePerScenario(
  (decision: Decision, scenario: Scenario): readonly DividedGroup[] =>
    doubleCounting(decision, scenario).groups.map((group) => {
      const trial = dividedPoints(group);
      const then = leadingPlace(decision, applyTrial(scenario, trial));
      const change = leadingChange(then, leadingPlace(decision, scenario));
      if (then.leaders.length === 0) return { group, trial: null, sentence: "" };
      const sentence = `With their points divided by ${group.criteria.length}: ${change}.`;
      return { group, trial, sentence };
    }),
);

/** Three digits are as finely as anybody can mean points, and however few there are, some are left. */
function dividedPoints({ criteria }: AlikeCriteria): Trial {
  const points = criteria.map(
    (each) => [each.criterion.id, Number((each.points / criteria.length).toPrecision(3))] as const,
  );
  return { kind: "weights", points: Object.fromEntries(points) };
}
