import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { DEVILS_ADVOCATE_RULES } from "./devils-advocate-rules.ts";
import type { AdvocatePair } from "./devils-advocate-pair.ts";
import { modeWords } from "./mode-words.ts";
import { MOST_POINTS } from "./most-points.ts";
import { singleChanges, type SingleChange } from "./single-changes.ts";

/** The smallest single change that the case rests on, as far as there is one. */
export interface AdvocateChange {
  /** The believable one; else the nearest that there is; null where no single change does it, or none is needed. */
  readonly change: SingleChange | null;
  readonly isBelievable: boolean;
  readonly sentence: string;
}

/**
 * The smallest change that puts the runner-up ahead alone: of a rating inside its own range, for that is within
 * what is not known; else of one weight, if it moves by less than the rules say.
 */
export function devilsAdvocateChange(
  decision: Decision,
  scenario: Scenario,
  { runnerUp, first }: AdvocatePair,
): AdvocateChange {
  if (first.length > 1) {
    const sentence = "Any change to a weight or a rating that tells the two apart decides between them.";
    return { change: null, isBelievable: true, sentence };
  }
  const changes = singleChanges(decision, scenario).filter(({ option }) => option === runnerUp.option);
  const believable =
    changes.find(({ withinRange }) => withinRange) ??
    changes.find(
      ({ kind, size }) => kind === "weight" && size * MOST_POINTS < DEVILS_ADVOCATE_RULES.weightMovesUnder,
    );
  if (believable) return { change: believable, isBelievable: true, sentence: believable.sentence };
  const nearest = changes[0];
  const none = `puts ${runnerUp.option.name} ${modeWords(decision.mode).ahead}`;
  if (!nearest) return { change: null, isBelievable: false, sentence: `No single weight or rating ${none}.` };
  const sentence = `No single believable change ${none}. The nearest: ${nearest.sentence}`;
  return { change: nearest, isBelievable: false, sentence };
}
