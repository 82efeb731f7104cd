import type { Decision, Option } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { podium } from "./podium.ts";
import { rankAdvice } from "./rank-advice.ts";
import { ranking } from "./ranking.ts";
import { singleChanges, type SingleChange } from "./single-changes.ts";

/** What it takes for one option that does not lead to lead alone. */
export interface RivalFlips {
  readonly option: Option;
  /** The smallest change of one weight; null where no single weight does it. */
  readonly weight: SingleChange | null;
  /** The smallest change of one rating, its own or the leader's; null where none does it. */
  readonly rating: SingleChange | null;
  /** The smallest rating change within what we do not know, where `rating` is not; else null. */
  readonly inRange: SingleChange | null;
}

export interface FlipsByRival {
  readonly leaders: readonly Option[];
  /** Every ranked option behind the leaders: the nearest flip first, those without one last. */
  readonly rivals: readonly RivalFlips[];
  /** Options without a rank, which no change here speaks of. */
  readonly unranked: readonly Option[];
  /** What would give those a rank; "" where there are none. */
  readonly advice: string;
}

/** null where nothing is ranked. */
export const flipsByRival = oncePerScenario((decision: Decision, scenario: Scenario): FlipsByRival | null => {
  const current = ranking(decision, scenario);
  const places = podium(current);
  if (current.kind === "blocked" || !places) return null;
  const changes = singleChanges(decision, scenario);
  const behind = current.rows.filter((row) => row.standing.kind === "ranked" && row.standing.rank > 1);
  const rivals = behind.map(({ option }): RivalFlips => {
    const own = changes.filter((change) => change.option === option);
    const rating = own.find(({ kind }) => kind === "rating") ?? null;
    const inRange = own.find(({ withinRange }) => withinRange) ?? null;
    return {
      option,
      weight: own.find(({ kind }) => kind === "weight") ?? null,
      rating,
      inRange: rating?.withinRange ? null : inRange,
    };
  });
  return {
    leaders: places.leaders.map((row) => row.option),
    rivals: rivals.toSorted((a, b) => nearest(a) - nearest(b)),
    unranked: current.rows.filter((row) => row.standing.kind !== "ranked").map((row) => row.option),
    advice: rankAdvice(current.rows),
  };
});

/** Larger than any change can be: the sort keeps the ranking's order among those without a flip. */
const NONE = 2;

function nearest({ weight, rating }: RivalFlips): number {
  return Math.min(weight?.size ?? NONE, rating?.size ?? NONE);
}
