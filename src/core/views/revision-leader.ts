import type { DecisionMode } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { listInWords } from "./list-in-words.ts";
import { lowerFirst } from "./lower-first.ts";
import { modeWords } from "./mode-words.ts";
import { podium, type RankedRow } from "./podium.ts";
import { ranking } from "./ranking.ts";
import type { RevisionSide } from "./revision-side.ts";
import { verdict, type Verdict } from "./verdict.ts";

/** Who leads before and after the move to another revision. */
export interface RevisionLeader {
  /** Options are told apart by their ids: a new name is no new leader. */
  readonly leaderChanges: boolean;
  /** "The leader stays REST: 84, was 82.", "The leader changes from REST to gRPC." */
  readonly sentence: string;
}

/** Whether another option leads after the move, in a sentence or two. */
export function revisionLeader(before: RevisionSide, after: RevisionSide): RevisionLeader {
  const led = leadersOf(before);
  const leads = leadersOf(after);
  const leaderChanges = idsOf(led) !== idsOf(leads);
  const words = wordsFor(after.decision.mode);
  return {
    leaderChanges,
    sentence: `${leaderSentence(led, leads, leaderChanges, words)}${firmnessSentence(before, after)}`,
  };
}

function leadersOf({ decision, scenario }: RevisionSide): readonly RankedRow[] {
  return podium(ranking(decision, scenario))?.leaders ?? [];
}

function idsOf(rows: readonly RankedRow[]): string {
  return rows
    .map(({ option }) => option.id)
    .toSorted()
    .join();
}

interface LeaderWords {
  readonly stays: string;
  readonly changes: string;
  readonly was: string;
  readonly is: string;
}

/** Names may be plural ("Health checks"), so no verb here agrees with one. */
function wordsFor(mode: DecisionMode): LeaderWords {
  switch (mode) {
    case "choose-one":
    case "choose-one-or-combine":
      return {
        stays: "The leader stays",
        changes: "The leader changes from",
        was: "The leader was",
        is: "the leader is",
      };
    case "combine":
    case "checklist":
      return {
        stays: "First place stays with",
        changes: "First place goes from",
        was: "In first place was",
        is: "in first place is",
      };
  }
}

function leaderSentence(
  led: readonly RankedRow[],
  leads: readonly RankedRow[],
  changes: boolean,
  words: LeaderWords,
): string {
  if (led.length === 0 && leads.length === 0) return "No option has a rank, before or after.";
  if (led.length === 0) return `No option had a rank; now ${words.is} ${named(leads)}.`;
  if (leads.length === 0) return `${words.was} ${named(led)}; now no option has a rank.`;
  if (changes) return `${words.changes} ${named(led)} to ${named(leads)}.`;
  const [was, is] = [itemAt(led, 0).shownNumber, itemAt(leads, 0).shownNumber];
  const total = was === is ? `${is}, as before` : `${is}, was ${was}`;
  return `${words.stays} ${named(leads)}${calledBefore(led, leads)}: ${total}.`;
}

function named(rows: readonly RankedRow[]): string {
  const names = listInWords(rows.map(({ option }) => option.name));
  return rows.length > 1 ? `${names} (tied)` : names;
}

/** A leader under a new name is recognised by its old one. */
function calledBefore(led: readonly RankedRow[], leads: readonly RankedRow[]): string {
  const former = leads.flatMap(({ option }) => {
    const old = led.find((row) => row.option.id === option.id)?.option.name;
    return old === undefined || old === option.name ? [] : [old];
  });
  return former.length === 0 ? "" : ` (called ${listInWords(former)} before)`;
}

/** Whoever leads: how firm that is may change too. Begins with a space, or "". */
function firmnessSentence(before: RevisionSide, after: RevisionSide): string {
  const [was, is] = [before, after].map(({ decision, scenario }) => verdict(decision, scenario));
  if (!was || !is || was.kind === is.kind) return "";
  return ` The result goes from ${firmness(was, before)} to ${firmness(is, after)}.`;
}

/** An unclear result has many reasons, from a small lead to a missing rating: none of them is told here. */
function firmness({ kind }: Verdict, { decision }: RevisionSide): string {
  switch (kind) {
    case "clear":
      return "clear";
    case "close-call":
      return "a close call";
    case "no-clear-winner":
      return lowerFirst(modeWords(decision.mode).unclear);
  }
}
