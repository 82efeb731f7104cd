import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { PairJudgment } from "#core/domain/elicitation.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { isJudgmentOf } from "#core/domain/pair.ts";
import type { ComparedPairs } from "./compared-pairs.ts";

/** Up to this consistency ratio answers count as fitting together: Saaty (1980). */
export const CONSISTENT_UP_TO = 0.1;

export interface PairConsistency {
  /** null while no answer checks another. */
  readonly ratio: number | null;
  readonly sentence: string;
  /** Up to three answers to look at again, worst first; none while the answers fit together. */
  readonly look: readonly DoubtfulAnswer[];
}

export interface DoubtfulAnswer {
  readonly judgment: PairJudgment;
  /** What was said, and what all answers together come to. */
  readonly sentence: string;
}

/** Whether answers about pairs fit together; null while there are no weights, or nothing was asked. */
export function pairConsistency({
  criteria,
  judgments,
  pairs,
  outcome,
}: ComparedPairs): PairConsistency | null {
  if (outcome.kind !== "weights" || pairs === 0) return null;
  if (judgments.length < criteria.length) {
    const sentence =
      pairs === 1
        ? "A single answer cannot contradict another."
        : "No answer checks another yet. One more pair, and the page can say whether they fit together.";
    return { ratio: null, sentence, look: [] };
  }
  const ratio = outcome.consistencyRatio;
  // Judged as it is shown, so that "0.10" never fits once and contradicts another time.
  const shown = ratio.toFixed(2);
  if (Number(shown) <= CONSISTENT_UP_TO) {
    return { ratio, sentence: `Consistency ratio ${shown}: the answers fit together.`, look: [] };
  }
  return {
    ratio,
    sentence: `Consistency ratio ${shown}: some answers contradict each other.`,
    look: outcome.worstJudgments.flatMap(({ row, column, implied }) => {
      const [first, second] = [itemAt(criteria, row), itemAt(criteria, column)];
      const judgment = judgments.find((each) => isJudgmentOf(each, [first.id, second.id]));
      return judgment ? [{ judgment, sentence: doubt(judgment, [first, second], implied) }] : [];
    }),
  };
}

function doubt(
  { more, times }: PairJudgment,
  [first, second]: readonly [RatedCriterion, RatedCriterion],
  implied: number,
): string {
  const [above, below] = more === first.id ? [first.name, second.name] : [second.name, first.name];
  const said =
    times === 1
      ? `You said that ${above} and ${below} matter the same.`
      : `You said that ${above} matters ${times} times as much as ${below}.`;
  return `${said} All answers together come to ${impliedWords(above, below, more === first.id ? implied : 1 / implied)}.`;
}

/** @param implied How many times `above` matters as much as `below` by the weights. */
function impliedWords(above: string, below: string, implied: number): string {
  const times = Number(Math.max(implied, 1 / implied).toPrecision(2));
  if (times === 1) return "about the same for both";
  return implied > 1
    ? `about ${times} times`
    : `the reverse: ${below} matters about ${times} times as much as ${above}`;
}
