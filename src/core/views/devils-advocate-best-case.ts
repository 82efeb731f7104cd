import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { rateCell } from "#core/scenario/rate-cell.ts";
import { decisionProblem } from "./decision-problem.ts";
import type { AdvocatePair } from "./devils-advocate-pair.ts";
import { listInWords } from "./list-in-words.ts";
import { modeWords } from "./mode-words.ts";
import { podium } from "./podium.ts";
import { ranking } from "./ranking.ts";
import { SAME_TOTAL } from "./same-total.ts";
import { shownLead } from "./shown-lead.ts";
import { shownRating } from "./shown-rating.ts";

/** How the two would stand if every doubt about them fell one way. */
export interface AdvocateBestCase {
  /** Points of total that the runner-up is ahead of the leader, below 0 where still behind; null where the leader is ruled out. */
  readonly ahead: number | null;
  /** "At best, with every doubt about the two on this side, gRPC would be 3 points ahead of REST." */
  readonly sentence: string;
}

/**
 * The honest best case in one number: each rating of the runner-up at the high end of its range, each of the
 * leader at the low end, weights and all other ratings as they are. A leader that falls below a must-have there
 * is ruled out, on criteria without points too.
 */
export function devilsAdvocateBestCase(
  decision: Decision,
  scenario: Scenario,
  { leader, runnerUp }: AdvocatePair,
): AdvocateBestCase {
  const raised = atEnd(decision, scenario, runnerUp.option.id, "high");
  const atBest = ranking(decision, atEnd(decision, raised, leader.option.id, "low"));
  const standingOf = (option: OptionId) =>
    atBest.kind === "blocked" ? undefined : atBest.rows.find((row) => row.option.id === option)?.standing;
  const one = standingOf(runnerUp.option.id);
  const other = standingOf(leader.option.id);
  const names = [runnerUp.option.name, leader.option.name] as const;
  if (other?.kind === "ruled-out") {
    const missed = listInWords(other.misses.map(({ criterionName }) => criterionName));
    const fallen = `${names[1]} would fall below the minimum for ${missed}`;
    const words = modeWords(decision.mode);
    const isAlone = podium(atBest)?.leaders.length === 1;
    return {
      ahead: null,
      sentence: `${AT_BEST} ${fallen}, and ${names[0]} would ${isAlone ? words.lead : `be ${words.tied}`}.`,
    };
  }
  // Raised ratings miss no minimum that they met before, and fill no gap: both keep a rank.
  if (one?.kind !== "ranked" || other?.kind !== "ranked")
    throw new RangeError("A best case took away a rank");
  return {
    ahead: one.total - other.total,
    sentence: `${AT_BEST} ${distance(names, one.total, other.total)}.`,
  };
}

const AT_BEST = "At best, with every doubt about the two on this side,";

function distance(names: readonly [string, string], own: number, other: number): string {
  if (Math.abs(own - other) <= SAME_TOTAL) return `${names[0]} and ${names[1]} would be level`;
  return own > other
    ? `${names[0]} would be ${shownLead(own, other)} ahead of ${names[1]}`
    : `${names[0]} would still be ${shownLead(other, own)} behind ${names[1]}`;
}

/** The scenario with every rating of one option at one end of its own range. */
function atEnd(decision: Decision, scenario: Scenario, option: OptionId, end: "low" | "high"): Scenario {
  return decisionProblem(decision, scenario).criteria.reduce((changed, { criterion }) => {
    const { rating, note } = shownRating(scenario, criterion, option);
    if (!rating || rating[end] === rating.mode) return changed;
    return rateCell(changed, { criterion: criterion.id, option }, { ...rating, mode: rating[end], note });
  }, scenario);
}
