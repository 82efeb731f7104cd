import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { nearestFlip } from "#core/engine/flips.ts";
import { flipProblem } from "./flip-problem.ts";
import { nearestPoints } from "./nearest-points.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

/** The smallest change of all weights together after which an option leads. */
export interface NearestChange {
  readonly option: Option;
  /** The part of all weight that has to move, above 0, at most 1. */
  readonly moved: number;
  /** What gives weight, and what receives it, whose share moves most first; at least one of each. */
  readonly givers: readonly MovedWeight[];
  readonly takers: readonly MovedWeight[];
  /** True where all points are scaled down, because one would have needed more than 100. */
  readonly scaled: boolean;
}

export interface MovedWeight {
  readonly criterion: RatedCriterion;
  /** Points 0 to 100, not rounded. */
  readonly from: number;
  readonly to: number;
  /** The same as parts of all weight, 0 to 1. */
  readonly fromShare: number;
  readonly toShare: number;
}

/**
 * For an option with a rank that does not lead; null where no weights at all put it alone in front. Weight moves among
 * the criteria that every option with a rank is rated on.
 */
export function nearestChange(
  decision: Decision,
  scenario: Scenario,
  option: OptionId,
): NearestChange | null {
  const known = changesOf(decision, scenario);
  const before = known.get(option);
  if (before !== undefined) return before;
  const fresh = searched(decision, scenario, option);
  known.set(option, fresh);
  return fresh;
}

/** Looked for option by option, because each takes as long as the rest of the flips together. */
const changesOf = oncePerScenario(() => new Map<OptionId, NearestChange | null>());

function searched(decision: Decision, scenario: Scenario, id: OptionId): NearestChange | null {
  const problem = flipProblem(decision, scenario);
  const row = problem?.options.findIndex((option) => option.id === id) ?? -1;
  if (!problem || row === -1) return null;
  const found = nearestFlip(problem.matrix, row);
  if (found.kind !== "flip") return null;
  const { points, moves, scaled } = nearestPoints(problem, found.shares);
  const moving = (way: -1 | 1) =>
    problem.criteria
      .flatMap(({ criterion, points: from, share: fromShare }, column): readonly MovedWeight[] => {
        if (moves[column] !== way) return [];
        return [
          { criterion, from, to: itemAt(points, column), fromShare, toShare: itemAt(found.shares, column) },
        ];
      })
      .toSorted((a, b) => movedShare(b) - movedShare(a));
  const option = itemAt(problem.options, row);
  return { option, moved: found.distance / 2, givers: moving(-1), takers: moving(1), scaled };
}

function movedShare({ fromShare, toShare }: MovedWeight): number {
  return Math.abs(toShare - fromShare);
}
