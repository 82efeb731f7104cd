import type { DecisionMode } from "#core/domain/decision.ts";
import { listInWords } from "./list-in-words.ts";

/**
 * The words that depend on whether one option wins or options add up.
 *
 * Names of options may be plural ("Rate limits", "Health checks"), so no verb here agrees with one save in
 * the modes that choose.
 */
export interface ModeWords {
  /** Headlines. */
  readonly clear: (name: string) => string;
  readonly closeCall: (name: string) => string;
  readonly alone: (name: string) => string;
  /** Without a full stop: it is also the name of the verdict. */
  readonly unclear: string;
  /** Nothing is in play. */
  readonly noOptions: { readonly headline: string; readonly reasons: string };
  /** Said after what would change it, of the options that do not come first; begins with a space, or "". */
  readonly others: string;
  /** What to know of every result in this mode, a sentence each. */
  readonly notes: (facts: ModeFacts) => readonly string[];

  /** "Bob could still lead": "lead" or "come first". */
  readonly lead: string;
  /** "No option that could win is rated". */
  readonly win: string;
  /** "would put Bob ahead": "ahead" or "first". */
  readonly ahead: string;
  /** "If Bob on Speed is 5 instead of 2, Bob leads". */
  readonly leads: string;
  /** "Ada and Bob are tied for the lead". */
  readonly tied: string;
  /** The state of things in Challenge, without a full stop. */
  readonly leading: (name: string) => string;
  readonly changesCaption: string;

  /** What one input of another scenario does alone; no names where nothing is ranked. */
  readonly turnsTo: (names: readonly string[]) => string;
  readonly makes: (names: readonly string[]) => string;
  /** "does not change who leads in A". */
  readonly whoLeads: string;
  /** "turns the leader of A". */
  readonly turns: string;
  readonly turnsAlone: string;
  /** Beside the total of the first option. */
  readonly firstMark: string;

  /** Of draws in 100, without a full stop. */
  readonly firstInFewer: (name: string, draws: number) => string;

  /** Heads a table's row of the options that come first, and the row of how far they are ahead. */
  readonly leaderTitle: string;
  readonly leadTitle: string;

  /** "the lead is under 5 points". */
  readonly under: (points: number) => string;
  readonly anotherLeads: string;
}

interface ModeFacts {
  readonly hasCombinations: boolean;
  /** Names of the options taken out, in the decision's order. */
  readonly takenOut: readonly string[];
}

const choose: ModeWords = {
  clear: (name) => `${name} leads, clearly.`,
  closeCall: (name) => `${name} leads, but it is a close call.`,
  alone: (name) => `${name} is the only option in the ranking.`,
  unclear: "No clear winner",
  noOptions: {
    headline: "No option is left to compare.",
    reasons: "Bring back at least one option, and the ranking returns.",
  },
  others: "",
  notes: () => [],
  lead: "lead",
  win: "win",
  ahead: "ahead",
  leads: "leads",
  tied: "tied for the lead",
  leading: (name) => `${name} leads`,
  changesCaption: "Single changes of the leader, smallest first",
  turnsTo: (names) => {
    if (names.length === 0) return "no one leads";
    return names.length > 1 ? `${listInWords(names)} lead together` : `${listInWords(names)} leads`;
  },
  makes: (names) => {
    if (names.length === 0) return "leaves no one in the lead";
    return `makes ${listInWords(names)} lead${names.length > 1 ? " together" : ""}`;
  },
  whoLeads: "who leads in A",
  turns: "turns the leader of A",
  turnsAlone: "Turns the leader alone?",
  firstMark: "leads",
  firstInFewer: (name, draws) => `${name} is first in fewer than ${draws} of 100 draws of what is uncertain`,
  leaderTitle: "Leader",
  leadTitle: "Lead",
  under: (points) => `the lead is under ${points} points`,
  anotherLeads: "makes another option lead",
};

const add: ModeWords = {
  clear: (name) => `Add ${name} next, clearly.`,
  closeCall: (name) => `Add ${name} next, but it is a close call.`,
  alone: (name) => `Add ${name} next: no other option has a rank.`,
  unclear: "No clear next step",
  noOptions: {
    headline: "Nothing is left to add.",
    reasons: "Every option is already in place or taken out. Bring one back, and the ranking returns.",
  },
  others: "",
  notes: ({ takenOut }) => [
    takenOut.length === 0
      ? "Options add up here: take out what is already in place, and the ranking says what to add next."
      : `Already in place or taken out: ${listInWords(takenOut)}.`,
  ],
  lead: "come first",
  win: "come first",
  ahead: "first",
  leads: "would come first",
  tied: "tied for first place",
  leading: (name) => `Ranked first: ${name}`,
  changesCaption: "Single changes that put another option first, smallest first",
  turnsTo: (names) => {
    if (names.length === 0) return "nothing first";
    return `${listInWords(names)} first${names.length > 1 ? " together" : ""}`;
  },
  makes: (names) => {
    if (names.length === 0) return "leaves nothing in first place";
    return `puts ${listInWords(names)} first${names.length > 1 ? " together" : ""}`;
  },
  whoLeads: "what comes first in A",
  turns: "changes what comes first in A",
  turnsAlone: "Alone changes what comes first?",
  firstMark: "first",
  firstInFewer: (name, draws) => `Fewer than ${draws} of 100 draws of what is uncertain put ${name} first`,
  leaderTitle: "First",
  leadTitle: "Distance",
  under: (points) => `the first two are under ${points} points apart`,
  anotherLeads: "puts another option first",
};

const words: Readonly<Record<DecisionMode, ModeWords>> = {
  "choose-one": choose,
  "choose-one-or-combine": {
    ...choose,
    notes: ({ hasCombinations }) =>
      hasCombinations ? ["Combinations are common here: see what options cover together."] : [],
  },
  combine: add,
  checklist: { ...add, others: " All are needed; the ranking says what to strengthen first." },
};

/** One object per mode, so that a component may hold on to it. */
export function modeWords(mode: DecisionMode): ModeWords {
  return words[mode];
}
