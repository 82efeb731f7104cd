import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { cellsToRate } from "./cells-to-rate.ts";
import { listInWords } from "./list-in-words.ts";
import { lowerFirst } from "./lower-first.ts";
import { modeWords } from "./mode-words.ts";
import { podium, type Podium } from "./podium.ts";
import { ranking, type Ranking } from "./ranking.ts";
import { shownLead } from "./shown-lead.ts";
import { verdict } from "./verdict.ts";

/** Who is first and how firmly, short enough for a table and for half a sentence. */
export interface LeadingPlace {
  /** Those who are first, for telling whether that changes. */
  readonly leaders: readonly OptionId[];
  /** "REST", "REST and gRPC", or "none". */
  readonly names: string;
  /** "24 points", "tied", "no rival", or "" where nobody has a rank. */
  readonly lead: string;
  /** "close call" or "no clear winner"; "" where it is clear or nobody has a rank. */
  readonly firmness: string;
  /** "REST leads, 24 points ahead", or what to rate where nobody has a rank. */
  readonly words: string;
  /** "24 points ahead": what is left to say where the leader is known. The same as `words` where no one clearly is. */
  readonly distance: string;
}

export function leadingPlace(decision: Decision, scenario: Scenario): LeadingPlace {
  const { leads, unclear } = modeWords(decision.mode);
  const noWinner = lowerFirst(unclear);
  const kind = verdict(decision, scenario)?.kind;
  const current = ranking(decision, scenario);
  const places = podium(current);
  if (!places) {
    const words = whyNoRank(current);
    return { leaders: [], names: "none", lead: "", firmness: "", words, distance: words };
  }
  const names = listInWords(places.leaders.map(({ option }) => option.name));
  const { lead, ahead } = distanceIn(places);
  const common = { leaders: places.leaders.map(({ option }) => option.id), names, lead };
  if (kind === "no-clear-winner") {
    const words = `there is ${noWinner} (${names}, ${ahead})`;
    return { ...common, firmness: noWinner, words, distance: words };
  }
  const isClose = kind === "close-call";
  // Without a rival in the ranking nothing is close to it.
  const distance = isClose && places.runnerUp ? `${ahead}, a close call` : ahead;
  return {
    ...common,
    firmness: isClose ? "close call" : "",
    words: `${names} ${leads}, ${distance}`,
    distance,
  };
}

/** Without a first place there is nothing to be unclear about: what is missing for one is said instead. */
function whyNoRank(current: Ranking): string {
  if (current.kind === "blocked") return "nothing is ranked";
  const next = current.rows.find(({ standing }) => standing.kind === "incomplete");
  if (!next) return "no option has a rank: none meets every must-have";
  return `no option has a rank: rate ${cellsToRate(current, next)}`;
}

function distanceIn({ leaders, runnerUp }: Podium): { readonly lead: string; readonly ahead: string } {
  if (leaders.length > 1) return { lead: "tied", ahead: "tied" };
  if (!runnerUp) return { lead: "no rival", ahead: "without a rival in the ranking" };
  const lead = shownLead(itemAt(leaders, 0).standing.total, runnerUp.standing.total);
  return { lead, ahead: `${lead} ahead` };
}
