import { RATING_SCALE } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionProblem } from "./decision-problem.ts";
import { listInWords } from "./list-in-words.ts";

/** One end of what the options reach on a criterion. */
export interface StepEnd {
  readonly rating: number;
  /** The names of the options that stand there, in the decision's order. */
  readonly options: readonly string[];
}

/** What is at stake on a criterion: the step from its worst to its best option in play. */
export type SwingStep =
  | {
      readonly kind: "step";
      readonly criterion: RatedCriterion;
      readonly worst: StepEnd;
      readonly best: StepEnd;
      /** How much of the whole scale from 1 to 5 the step covers: above 0, at most 1. */
      readonly span: number;
      /** "from 2 (REST) to 5 (gRPC)" */
      readonly words: string;
    }
  | {
      readonly kind: "none";
      readonly criterion: RatedCriterion;
      /** A sentence: why there is no step to ask about. */
      readonly why: string;
    };

/** More names than these at one end of a step would hide the step. */
const NAMES_SHOWN = 3;

/** The steps on all criteria in play, in the decision's order. Options that are not rated do not count. */
export function swingSteps({ options, criteria, ratings }: DecisionProblem): readonly SwingStep[] {
  return criteria.map(({ criterion }, column) => {
    const rated = options.flatMap(({ name }, row) => {
      const { rating } = itemAt(itemAt(ratings, row), column);
      return rating === null ? [] : [{ name, mode: rating.mode }];
    });
    const modes = rated.map(({ mode }) => mode);
    const end = (rating: number): StepEnd => ({
      rating,
      options: rated.filter(({ mode }) => mode === rating).map(({ name }) => name),
    });
    const worst = end(Math.min(...modes));
    const best = end(Math.max(...modes));
    if (rated.length === 0) return { kind: "none", criterion, why: "No option is rated on it." };
    if (best.rating === worst.rating) return { kind: "none", criterion, why: whyNoStep(worst) };
    return {
      kind: "step",
      criterion,
      worst,
      best,
      span: (best.rating - worst.rating) / (RATING_SCALE.best - RATING_SCALE.worst),
      words: `from ${endWords(worst)} to ${endWords(best)}`,
    };
  });
}

function whyNoStep({ rating, options }: StepEnd): string {
  return options.length === 1
    ? `Only ${listInWords(options)} is rated on it.`
    : `All options that are rated on it have a ${rating}.`;
}

function endWords({ rating, options }: StepEnd): string {
  return `${rating} (${someNames(options)})`;
}

function someNames(names: readonly string[]): string {
  const more = names.length - NAMES_SHOWN;
  // "and 1 more" would be no shorter than the name.
  return more > 1 ? listInWords([...names.slice(0, NAMES_SHOWN), `${more} more`]) : listInWords(names);
}
