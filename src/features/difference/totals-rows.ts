import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { ranking, type RankingRow } from "#core/views/ranking.ts";

/** One option's place in one of two scenarios, in words. */
export interface ShownPlace {
  /** "84", "52 to 71", "taken out" or "not ranked". */
  readonly total: string;
  /** What keeps it from a rank: "2 not rated", "ruled out"; else "". */
  readonly remark: string;
  readonly leads: boolean;
}

export interface TotalsRow {
  readonly option: string;
  readonly left: ShownPlace;
  readonly right: ShownPlace;
}

/** Every option of the decision with both of its totals, in the decision's order. */
export function totalsRows(decision: Decision, left: Scenario, right: Scenario): readonly TotalsRow[] {
  return decision.options.map(({ id, name }) => ({
    option: name,
    left: placeOf(decision, left, id),
    right: placeOf(decision, right, id),
  }));
}

function placeOf(decision: Decision, scenario: Scenario, option: OptionId): ShownPlace {
  if (scenario.excludedOptions.includes(option)) return { total: "taken out", remark: "", leads: false };
  const current = ranking(decision, scenario);
  const row =
    current.kind === "ranking" ? current.rows.find((candidate) => candidate.option.id === option) : undefined;
  if (!row) return { total: "not ranked", remark: "", leads: false };
  return {
    total: row.shownTotal,
    remark: remark(row),
    leads: row.standing.kind === "ranked" && row.standing.rank === 1,
  };
}

function remark({ standing }: RankingRow): string {
  switch (standing.kind) {
    case "ranked":
      return "";
    case "incomplete":
      return `${String(standing.gaps)} not rated`;
    case "ruled-out":
      return "ruled out";
  }
}
