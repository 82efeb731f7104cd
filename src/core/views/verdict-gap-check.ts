import { itemAt } from "#core/domain/item-at.ts";
import { gapSentence } from "./gap-sentence.ts";
import { lowerFirst } from "./lower-first.ts";
import type { ModeWords } from "./mode-words.ts";
import type { Podium } from "./podium.ts";
import type { Ranking } from "./ranking.ts";
import { SAME_TOTAL } from "./same-total.ts";
import { shownLead } from "./shown-lead.ts";
import { upperBound } from "./standing.ts";
import type { VerdictCheck } from "./verdict-check.ts";

/** Whether an option that is not rated on everything could reach the leader. */
export function verdictGapCheck(current: Ranking, { leaders }: Podium, words: ModeWords): VerdictCheck {
  const check = {
    kind: "gaps",
    title: "Options not fully rated",
    limit: `One that could still ${words.lead} leaves ${lowerFirst(words.unclear)}.`,
  } as const;
  const rows = current.kind === "blocked" ? [] : current.rows;
  // The ranking lists them by the best that they could reach.
  const incomplete = rows.filter(({ standing }) => standing.kind === "incomplete");
  const [nearest] = incomplete;
  if (!nearest) return { ...check, found: "None.", says: "clear" };
  const { total } = itemAt(leaders, 0).standing;
  const reach = upperBound(nearest.standing);
  if (reach >= total - SAME_TOTAL) {
    return { ...check, found: gapSentence(current, nearest, words), says: "no-clear-winner" };
  }
  const count = incomplete.length > 1 ? `${incomplete.length} of them. ` : "";
  const behind = `With every gap at its best ${nearest.option.name} would still be ${shownLead(total, reach)} behind.`;
  return { ...check, found: `${count}${behind}`, says: "clear" };
}
