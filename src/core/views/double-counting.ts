import type { Decision } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { kendallTauB } from "#core/engine/agreement.ts";
import { decisionProblem, type DecisionProblem, type WeightedCriterion } from "./decision-problem.ts";
import { DOUBLE_COUNTING_RULES } from "./double-counting-rules.ts";
import { largestGroups } from "./largest-groups.ts";
import { listInWords } from "./list-in-words.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { shownShare } from "./shown-share.ts";

/** Weighted criteria that rank the options almost alike: if they stand for one concern, it counts more than once. */
export interface AlikeCriteria {
  /** At least two, heaviest first. */
  readonly criteria: readonly WeightedCriterion[];
  /** Of all points in play, 0 to 1. */
  readonly share: number;
  readonly sentence: string;
}

export interface DoubleCounting {
  /** Largest share first; empty where nothing is worth a hint. */
  readonly groups: readonly AlikeCriteria[];
  /** That so few options may be ranked alike by chance; null where they are many. */
  readonly chance: string | null;
}

/**
 * Which criteria may weigh one concern several times. Compared are the best single values of the options in
 * play that both criteria rate; the rules say from when on that is alike and worth a hint.
 */
export const doubleCounting = oncePerScenario((decision: Decision, scenario: Scenario): DoubleCounting => {
  const problem = decisionProblem(decision, scenario);
  const weighted = problem.criteria.flatMap((entry, column) =>
    entry.points > 0 ? [{ ...entry, ratings: ratingsOf(problem, column) }] : [],
  );
  const sum = weighted.reduce((total, { points }) => total + points, 0);
  const groups = largestGroups(weighted, (one, other) => areAlike(one.ratings, other.ratings))
    .map((members) => alikeCriteria(members, sum))
    .filter(({ share }) => share >= DOUBLE_COUNTING_RULES.smallestShare)
    .toSorted((a, b) => b.share - a.share);
  const options = problem.options.length;
  const few = options <= DOUBLE_COUNTING_RULES.chanceUpTo;
  return {
    groups,
    chance: few ? `With ${options} options, criteria can also rank them alike by chance.` : null,
  };
});

function ratingsOf({ options, ratings }: DecisionProblem, column: number): readonly (number | null)[] {
  return options.map((_, row) => ratings[row]?.[column]?.rating?.mode ?? null);
}

function areAlike(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  const both = one.flatMap((a, row) => {
    const b = itemAt(other, row);
    return a === null || b === null ? [] : [[a, b] as const];
  });
  if (both.length < DOUBLE_COUNTING_RULES.fewestOptions) return false;
  const tau = kendallTauB(
    both.map(([a]) => a),
    both.map(([, b]) => b),
  );
  return tau !== null && tau >= DOUBLE_COUNTING_RULES.alikeFrom;
}

function alikeCriteria(members: readonly WeightedCriterion[], sum: number): AlikeCriteria {
  const criteria = members.toSorted((a, b) => b.points - a.points);
  // From the points, which are exact where shares are not: a tenth is a tenth.
  const share = criteria.reduce((total, { points }) => total + points, 0) / sum;
  const names = listInWords(criteria.map(({ criterion }) => criterion.name));
  const count = criteria.length;
  const [all, times] = count === 2 ? ["both", "twice"] : [`all ${count}`, `${count} times`];
  return {
    criteria,
    share,
    sentence: `${names} rank the options almost alike and weigh ${shownShare(share)} together. If ${all} stand for one concern, it counts ${times}.`,
  };
}
