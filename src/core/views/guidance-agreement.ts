import type { Decision, Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { podium, type RankedRow } from "./podium.ts";
import { ranking, type Ranking, type RankingRow } from "./ranking.ts";
import { SAME_TOTAL } from "./same-total.ts";

/** A criterion on which the leader gains over the recommended option. */
export interface AgreementCause {
  readonly criterionName: string;
  /** How much more it adds to the leader's total, in points of 100. */
  readonly gain: number;
}

/** Whether the recommended option is also first in the weighted result. */
export type GuidanceAgreement =
  | { readonly kind: "nothing-ranked" }
  /** The recommended option leads, alone or tied with others. */
  | { readonly kind: "agree"; readonly leaders: readonly RankedRow[] }
  | {
      readonly kind: "disagree";
      /** One, or several that are tied. */
      readonly leaders: readonly RankedRow[];
      /** The recommended option in the ranking; null where it is taken out. */
      readonly recommended: RankingRow | null;
      /** Against the first leader, largest gain first; empty unless the recommended option has a rank. */
      readonly causes: readonly AgreementCause[];
    };

/** At most this many criteria are named as causes. */
const CAUSES = 3;

/** Holds the heuristic against the weighted result of the scenario. */
export function guidanceAgreement(decision: Decision, scenario: Scenario, option: Option): GuidanceAgreement {
  const current = ranking(decision, scenario);
  const places = podium(current);
  if (current.kind === "blocked" || !places) return { kind: "nothing-ranked" };
  const { leaders } = places;
  if (leaders.some((row) => row.option.id === option.id)) return { kind: "agree", leaders };
  const recommended = current.rows.find((row) => row.option.id === option.id) ?? null;
  const comparable = recommended?.standing.kind === "ranked";
  return {
    kind: "disagree",
    leaders,
    recommended,
    causes: comparable ? largestGains(current, itemAt(leaders, 0), recommended) : [],
  };
}

function largestGains(
  { columns }: Extract<Ranking, { kind: "ranking" }>,
  leader: RankingRow,
  behind: RankingRow,
): readonly AgreementCause[] {
  return columns
    .map(({ criterion }, column) => ({
      criterionName: criterion.name,
      gain: (leader.contributions[column] ?? 0) - (behind.contributions[column] ?? 0),
    }))
    .filter(({ gain }) => gain > SAME_TOTAL)
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, CAUSES);
}
