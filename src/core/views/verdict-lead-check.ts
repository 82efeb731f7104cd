import { itemAt } from "#core/domain/item-at.ts";
import { isUnder } from "./is-under.ts";
import { listInWords } from "./list-in-words.ts";
import { lowerFirst } from "./lower-first.ts";
import type { ModeWords } from "./mode-words.ts";
import type { Podium } from "./podium.ts";
import { shownLead } from "./shown-lead.ts";
import type { VerdictCheck } from "./verdict-check.ts";
import { VERDICT_RULES } from "./verdict-rules.ts";

/** How far the leader is ahead of the runner-up. */
export function verdictLeadCheck({ leaders, runnerUp }: Podium, words: ModeWords): VerdictCheck {
  const { noWinnerBelow, closeCallBelow } = VERDICT_RULES.lead;
  const check = {
    kind: "lead",
    title: words.leadTitle,
    limit: `Under ${closeCallBelow} points is a close call, under ${noWinnerBelow} ${lowerFirst(words.unclear)}.`,
  } as const;
  if (leaders.length > 1) {
    const names = listInWords(leaders.map(({ option }) => option.name));
    return { ...check, found: `${names} are ${words.tied}.`, says: "no-clear-winner" };
  }
  if (!runnerUp) return { ...check, found: "No other option has a rank.", says: "clear" };
  const ahead = itemAt(leaders, 0).standing.total;
  const behind = runnerUp.standing.total;
  const shown = shownLead(ahead, behind);
  return {
    ...check,
    found: `${shown.charAt(0).toUpperCase()}${shown.slice(1)} ahead of ${runnerUp.option.name}.`,
    says: saidBy(ahead - behind),
  };
}

function saidBy(lead: number): VerdictCheck["says"] {
  if (isUnder(lead, VERDICT_RULES.lead.noWinnerBelow)) return "no-clear-winner";
  return isUnder(lead, VERDICT_RULES.lead.closeCallBelow) ? "close-call" : "clear";
}
