import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { modeWords } from "./mode-words.ts";
import type { Podium } from "./podium.ts";
import { rangeFlipSentence } from "./range-flip-sentence.ts";
import { rangeFlips } from "./range-flips.ts";
import { TIED, type VerdictCheck } from "./verdict-check.ts";

/** Whether one rating, anywhere in its own range, turns the leader. */
export function verdictRatingCheck(
  decision: Decision,
  scenario: Scenario,
  { leaders }: Podium,
): VerdictCheck {
  const { anotherLeads } = modeWords(decision.mode);
  const check = {
    kind: "rating",
    title: "One uncertain rating",
    limit: "One is enough for a close call.",
  } as const;
  if (leaders.length > 1) return { ...check, found: TIED, says: null };
  const [flip, ...others] = rangeFlips(decision, scenario);
  if (!flip) return { ...check, found: `None, moved within its own range, ${anotherLeads}.`, says: "clear" };
  const more = others.length === 1 ? "One other rating does" : `${others.length} other ratings do`;
  const also = others.length === 0 ? "" : ` ${more} so too.`;
  return { ...check, found: `${rangeFlipSentence(flip, decision.mode)}${also}`, says: "close-call" };
}
