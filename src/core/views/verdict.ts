import type { Decision } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { isUnder } from "./is-under.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { podium } from "./podium.ts";
import { rangeFlips, type RangeFlip } from "./range-flips.ts";
import { ranking, type RankingRow } from "./ranking.ts";
import { upperBound } from "./standing.ts";
import { SAME_TOTAL } from "./same-total.ts";
import { VERDICT_RULES } from "./verdict-rules.ts";

/** How firm the choice is, and on what grounds. */
export type Verdict =
  | { readonly kind: "clear" }
  | { readonly kind: "close-call"; readonly because: CloseCallGround }
  | { readonly kind: "no-clear-winner"; readonly because: NoWinnerGround };

export type CloseCallGround =
  { readonly kind: "small-lead" } | { readonly kind: "rating-in-range"; readonly flip: RangeFlip } | FewDraws;

export type NoWinnerGround =
  | { readonly kind: "tied" }
  | { readonly kind: "small-lead" }
  | FewDraws
  | { readonly kind: "gap-could-lead"; readonly row: RankingRow }
  | { readonly kind: "none-complete" }
  | { readonly kind: "all-ruled-out" };

/** The leader is first in too few draws; only where a simulation is at hand: see `drawnVerdict`. */
interface FewDraws {
  readonly kind: "few-draws";
}

/**
 * The verdict by the closed forms, without a simulation. What is only supposed (an outlook, another scenario, a
 * revision) is judged by this alone: nobody has drawn it.
 *
 * Null while there is nothing to rank: no options, no criteria or no weights.
 */
export const verdict = oncePerScenario((decision: Decision, scenario: Scenario): Verdict | null => {
  const current = ranking(decision, scenario);
  if (current.kind === "blocked") return null;
  const incomplete = current.rows.filter((row) => row.standing.kind === "incomplete");
  const places = podium(current);
  if (!places) {
    return noWinner(incomplete.length > 0 ? { kind: "none-complete" } : { kind: "all-ruled-out" });
  }
  const leader = itemAt(places.leaders, 0);
  const rival = incomplete.find((row) => upperBound(row.standing) >= leader.standing.total - SAME_TOTAL);
  if (rival) return noWinner({ kind: "gap-could-lead", row: rival });
  if (places.leaders.length > 1) return noWinner({ kind: "tied" });
  if (places.runnerUp) {
    const lead = leader.standing.total - places.runnerUp.standing.total;
    if (isUnder(lead, VERDICT_RULES.lead.noWinnerBelow)) return noWinner({ kind: "small-lead" });
    if (isUnder(lead, VERDICT_RULES.lead.closeCallBelow))
      return { kind: "close-call", because: { kind: "small-lead" } };
  }
  const flip = rangeFlips(decision, scenario)[0];
  if (flip) return { kind: "close-call", because: { kind: "rating-in-range", flip } };
  return { kind: "clear" };
});

function noWinner(because: NoWinnerGround): Verdict {
  return { kind: "no-clear-winner", because };
}
