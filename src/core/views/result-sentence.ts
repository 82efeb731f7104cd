import type { Decision } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { cellsToRate } from "./cells-to-rate.ts";
import { drawnVerdict } from "./drawn-verdict.ts";
import type { Firstness } from "./firstness.ts";
import { flipList } from "./flip-list.ts";
import { gapSentence } from "./gap-sentence.ts";
import { listInWords } from "./list-in-words.ts";
import { modeWords, type ModeWords } from "./mode-words.ts";
import { noWeightSentence } from "./no-weight-sentence.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { podium, type Podium } from "./podium.ts";
import { rangeFlipSentence } from "./range-flip-sentence.ts";
import { ranking, type Obstacle, type Ranking, type RankingRow } from "./ranking.ts";
import { resultDetails } from "./result-details.ts";
import { shownLead } from "./shown-lead.ts";
import { shownNumber } from "./shown-number.ts";
import { VERDICT_RULES } from "./verdict-rules.ts";
import { verdict, type NoWinnerGround, type Verdict } from "./verdict.ts";
import { weightFlipSentence } from "./weight-flip-sentence.ts";

/** The Result in plain words: the sentence that a review reads first. */
export interface ResultSentence {
  /** "REST leads, clearly.", or "Add CDN next, clearly." where options add up. */
  readonly headline: string;
  /** Lead and strongest reasons; "" where there is nothing to say. */
  readonly reasons: string;
  /** The one uncertain rating or the smallest single weight that would change it, or that no weight would; "" where that helps nobody. */
  readonly change: string;
  /** What a careful reader should also know, a sentence each. */
  readonly details: readonly string[];
}

type Ranked = Extract<Ranking, { kind: "ranking" }>;

/** At most this many criteria are named as reasons. */
const REASONS = 3;

/** By the closed forms alone: for whatever is not the open scenario itself. */
export const resultSentence = oncePerScenario((decision, scenario) =>
  inWords(decision, scenario, verdict(decision, scenario)),
);

/** The same with what a simulation says of the leader; the very same sentence where that changes nothing. */
export function drawnSentence(
  decision: Decision,
  scenario: Scenario,
  firstness: Firstness | null,
): ResultSentence {
  return firstness ? byFirstness[firstness](decision, scenario) : resultSentence(decision, scenario);
}

const byFirstness: Readonly<Record<Firstness, typeof resultSentence>> = {
  most: resultSentence,
  some: sentenceOf("some"),
  few: sentenceOf("few"),
};

function sentenceOf(firstness: Firstness) {
  return oncePerScenario((decision, scenario) => {
    const found = drawnVerdict(decision, scenario, firstness);
    return found === verdict(decision, scenario)
      ? resultSentence(decision, scenario)
      : inWords(decision, scenario, found);
  });
}

function inWords(decision: Decision, scenario: Scenario, found: Verdict | null): ResultSentence {
  const current = ranking(decision, scenario);
  const words = modeWords(decision.mode);
  if (current.kind === "blocked" || !found) {
    const obstacle = current.kind === "blocked" ? current.obstacle : "no-weights";
    return { ...blocked(obstacle, words), change: "", details: [] };
  }
  const places = podium(current);
  return {
    headline: headline(found, places, words),
    reasons: reasons(current, found, places, words),
    change: places ? change(decision, scenario, found, places) : "",
    details: resultDetails(decision, scenario),
  };
}

function blocked(obstacle: Obstacle, words: ModeWords): Pick<ResultSentence, "headline" | "reasons"> {
  switch (obstacle) {
    case "no-weights":
      return {
        headline: "Nothing is weighed yet.",
        reasons: "Give at least one criterion more than 0 points, and the options are ranked.",
      };
    case "no-options":
      return words.noOptions;
    case "no-criteria":
      return {
        headline: "No criterion is left to judge by.",
        reasons: "Bring back at least one rated criterion, and the ranking returns.",
      };
  }
}

function headline(found: Verdict, places: Podium | null, words: ModeWords): string {
  if (!places || found.kind === "no-clear-winner") return `${words.unclear}.`;
  const name = itemAt(places.leaders, 0).option.name;
  if (found.kind === "close-call") return words.closeCall(name);
  return places.runnerUp ? words.clear(name) : words.alone(name);
}

function reasons(current: Ranked, found: Verdict, places: Podium | null, words: ModeWords): string {
  if (!places || found.kind === "no-clear-winner") return noWinner(current, found, places, words);
  const leader = itemAt(places.leaders, 0);
  const apart = distance(current, places);
  if (found.kind === "clear" || found.because.kind !== "few-draws") return apart;
  return `${apart} ${words.firstInFewer(leader.option.name, VERDICT_RULES.draws.closeCallBelow)}.`;
}

/** How far the leader is ahead, and through what. */
function distance(current: Ranked, { leaders, runnerUp }: Podium): string {
  if (!runnerUp) return withoutRival(current);
  const leader = itemAt(leaders, 0);
  const ahead = shownLead(leader.standing.total, runnerUp.standing.total);
  const strongest = strongestCriteria(current, leader, runnerUp);
  const through = strongest.length > 0 ? `, mostly through ${listInWords(strongest)}` : "";
  return `${ahead.charAt(0).toUpperCase()}${ahead.slice(1)} ahead of ${runnerUp.option.name}${through}.`;
}

/** Why the leader stands alone. */
function withoutRival({ rows }: Ranked): string {
  if (rows.length === 1) return "No other option is in play.";
  return rows.slice(1).every((row) => row.standing.kind === "ruled-out")
    ? "Every other option misses a must-have."
    : "No other option has a rank to compare it with.";
}

function noWinner(current: Ranked, found: Verdict, places: Podium | null, words: ModeWords): string {
  if (found.kind !== "no-clear-winner") return "";
  const ground: NoWinnerGround = found.because;
  const leaders = places?.leaders ?? [];
  const names = listInWords(leaders.map((row) => row.option.name));
  const [leader] = leaders;
  switch (ground.kind) {
    case "tied":
      return `${names} are tied at ${shownNumber(leader?.standing.total ?? 0, 0)}.`;
    case "small-lead": {
      const second = places?.runnerUp;
      if (!leader || !second) return "";
      return `${names} and ${second.option.name} are ${shownLead(leader.standing.total, second.standing.total)} apart: too little to call.`;
    }
    case "few-draws":
      return `${words.firstInFewer(names, VERDICT_RULES.draws.noWinnerBelow)}: too uncertain to call.`;
    case "gap-could-lead":
      return gapSentence(current, ground.row, words);
    case "none-complete": {
      const next = current.rows.find((row) => row.standing.kind === "incomplete");
      const advice = next ? ` Rate ${cellsToRate(current, next)}.` : "";
      return `No option that could ${words.win} is rated on everything you weigh.${advice}`;
    }
    case "all-ruled-out":
      return "No option in play meets every must-have. Lower a minimum, or change the rating that misses it.";
  }
}

/** The criteria on which the leader gains most over the runner-up, strongest first. */
function strongestCriteria({ columns }: Ranked, leader: RankingRow, runnerUp: RankingRow): readonly string[] {
  return columns
    .map(({ criterion }, column) => ({
      name: criterion.name,
      gain: (leader.contributions[column] ?? 0) - (runnerUp.contributions[column] ?? 0),
    }))
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, REASONS)
    .map(({ name }) => name);
}

/** What would change it: for a call that is close by one uncertain rating that rating, else the nearest weight. */
function change(
  decision: Decision,
  scenario: Scenario,
  found: Verdict,
  { runnerUp, leaders }: Podium,
): string {
  const { others } = modeWords(decision.mode);
  if (found.kind === "close-call" && found.because.kind === "rating-in-range") {
    return `${rangeFlipSentence(found.because.flip, decision.mode)}${others}`;
  }
  if (leaders.length > 1 || !runnerUp) return "";
  const nearest = flipList(decision, scenario).find((flip) => flip.kind === "weight");
  if (!nearest && found.kind === "no-clear-winner") return "";
  const turn = nearest ? weightFlipSentence(nearest, decision.mode) : noWeightSentence(decision, scenario);
  return `${turn}${others}`;
}
