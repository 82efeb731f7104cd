import { byId } from "#core/domain/by-id.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { PairAnswers, PairJudgment } from "#core/domain/elicitation.ts";
import { missingLinks } from "./pair-questions.ts";
import { pairwiseWeights, type PairwiseWeights } from "#core/engine/pairwise-weights.ts";

/** The answers of "Compare in pairs" as far as they are about criteria in play. */
export interface ComparedPairs {
  /** Those that take part, in the order of the answers. */
  readonly criteria: readonly RatedCriterion[];
  readonly judgments: readonly PairJudgment[];
  /** How many pairs there are. */
  readonly pairs: number;
  readonly outcome:
    | { readonly kind: "nothing-to-compare" }
    /** No chain of answers joins all criteria yet; `missing`: how many answers that takes at the least. */
    | { readonly kind: "not-connected"; readonly missing: number }
    | ({ readonly kind: "weights" } & PairwiseWeights);
}

const known = new WeakMap<PairAnswers, ComparedPairs>();

/** @param criteria All in play. */
export function comparedPairs(answer: PairAnswers, criteria: readonly RatedCriterion[]): ComparedPairs {
  const inPlay = byId(criteria);
  const taking = answer.criteria.flatMap((id) => inPlay.get(id) ?? []);
  // Sliders make new scenarios around the same answers: what they come to is worked out once.
  const before = known.get(answer);
  if (
    before &&
    before.criteria.length === taking.length &&
    before.criteria.every((each, at) => each === taking[at])
  ) {
    return before;
  }
  const fresh = compare(taking, answer.judgments);
  known.set(answer, fresh);
  return fresh;
}

function compare(criteria: readonly RatedCriterion[], all: readonly PairJudgment[]): ComparedPairs {
  const places = new Map(criteria.map(({ id }, place) => [id, place]));
  const judgments = all.filter(({ more, less }) => places.has(more) && places.has(less));
  return {
    criteria,
    judgments,
    pairs: (criteria.length * (criteria.length - 1)) / 2,
    outcome: outcomeOf(criteria, judgments),
  };
}

function outcomeOf(
  criteria: readonly RatedCriterion[],
  judgments: readonly PairJudgment[],
): ComparedPairs["outcome"] {
  if (criteria.length === 0) return { kind: "nothing-to-compare" };
  const given = pairwiseWeights(
    criteria.map(({ id: row }) =>
      criteria.map(({ id: column }) => (row === column ? 1 : timesOf(judgments, row, column))),
    ),
  );
  if (given.ok) return { kind: "weights", ...given.value };
  if (given.error.kind !== "not-connected") {
    throw new Error(`Answers of pairs gave unusable judgments: ${given.error.kind}`);
  }
  const ids = criteria.map(({ id }) => id);
  return { kind: "not-connected", missing: missingLinks(ids, judgments) };
}

/** How many times as important `row` is as `column`; null where that is not answered. */
function timesOf(judgments: readonly PairJudgment[], row: string, column: string): number | null {
  for (const { more, less, times } of judgments) {
    if (more === row && less === column) return times;
    if (more === column && less === row) return 1 / times;
  }
  return null;
}
