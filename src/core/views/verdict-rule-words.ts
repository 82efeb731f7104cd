import type { DecisionMode } from "#core/domain/decision.ts";
import { modeWords } from "./mode-words.ts";
import { VERDICT_RULES } from "./verdict-rules.ts";

/** One verdict and when it is given. */
export interface VerdictRule {
  /** "Close call" */
  readonly name: string;
  /** "the lead is under 5 points, ...", without a full stop. */
  readonly when: string;
}

/** The rule of the verdict with its constants, the most careful verdict first: the first that holds is given. */
export function verdictRuleWords(mode: DecisionMode): readonly VerdictRule[] {
  const { under, unclear, lead, anotherLeads } = modeWords(mode);
  const { lead: points, draws } = VERDICT_RULES;
  const fewer = (limit: number) =>
    `with a simulation at hand, the option ranked first is first in fewer than ${limit} of 100 draws`;
  return [
    {
      name: unclear,
      when: `${under(points.noWinnerBelow)}, or an option that is not rated on everything could still ${lead}, or, ${fewer(draws.noWinnerBelow)}`,
    },
    {
      name: "Close call",
      when: `${under(points.closeCallBelow)}, or one rating, moved within its own range, ${anotherLeads}, or, ${fewer(draws.closeCallBelow)}`,
    },
    { name: "Clear", when: "everything else" },
  ];
}
