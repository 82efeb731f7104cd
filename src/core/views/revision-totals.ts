import type { OptionId } from "#core/domain/ids.ts";
import { modeWords } from "./mode-words.ts";
import { ranking, type RankingRow } from "./ranking.ts";
import type { RevisionSide } from "./revision-side.ts";

/** One option's place on one revision, in words. */
export interface RevisionPlace {
  /** "84", "52 to 71", "taken out", "not ranked", or "–" where the revision has no such option. */
  readonly total: string;
  /** "leads" or "first", or what keeps it from a rank: "2 not rated", "ruled out", "new", "gone"; else "". */
  readonly remark: string;
  readonly isFirst: boolean;
}

export interface RevisionTotal {
  readonly id: OptionId;
  /** As the newer revision calls it, or as the older one did where it is gone. */
  readonly option: string;
  readonly before: RevisionPlace;
  readonly after: RevisionPlace;
}

/** Every option of either revision: those of the newer one in its order, then those that are gone. */
export function revisionTotals(before: RevisionSide, after: RevisionSide): readonly RevisionTotal[] {
  const isNew = new Set(after.decision.options.map(({ id }) => id));
  const options = [...after.decision.options, ...before.decision.options.filter(({ id }) => !isNew.has(id))];
  return options.map(({ id, name }) => ({
    id,
    option: name,
    before: placeOf(before, id, "new"),
    after: placeOf(after, id, "gone"),
  }));
}

function placeOf({ decision, scenario }: RevisionSide, option: OptionId, ifMissing: string): RevisionPlace {
  if (!decision.options.some(({ id }) => id === option))
    return { total: "–", remark: ifMissing, isFirst: false };
  if (scenario.excludedOptions.includes(option)) return { total: "taken out", remark: "", isFirst: false };
  const current = ranking(decision, scenario);
  const row =
    current.kind === "ranking" ? current.rows.find((candidate) => candidate.option.id === option) : undefined;
  if (!row) return { total: "not ranked", remark: "", isFirst: false };
  const isFirst = row.standing.kind === "ranked" && row.standing.rank === 1;
  const remark = isFirst ? modeWords(decision.mode).firstMark : whyNoRank(row);
  return { total: row.shownTotal, remark, isFirst };
}

function whyNoRank({ standing }: RankingRow): string {
  switch (standing.kind) {
    case "ranked":
      return "";
    case "incomplete":
      return `${standing.gaps} not rated`;
    case "ruled-out":
      return "ruled out";
  }
}
