import type { PairAnswers, PairJudgment } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { isJudgmentOf, type Pair } from "#core/domain/pair.ts";

/** Answers a pair; an earlier answer about the same two gives way to it. */
export function judgePair(answers: PairAnswers, judgment: PairJudgment): PairAnswers {
  const pair: Pair = [judgment.more, judgment.less];
  const at = answers.judgments.findIndex((each) => isJudgmentOf(each, pair));
  return {
    ...answers,
    judgments: at === -1 ? [...answers.judgments, judgment] : answers.judgments.with(at, judgment),
  };
}

export function takeBackJudgment(answers: PairAnswers, pair: Pair): PairAnswers {
  return { ...answers, judgments: answers.judgments.filter((each) => !isJudgmentOf(each, pair)) };
}

/** Lets these criteria take part and no others; what was said of others goes. */
export function chooseCompared(answers: PairAnswers, criteria: readonly CriterionId[]): PairAnswers {
  return {
    criteria,
    judgments: answers.judgments.filter(
      ({ more, less }) => criteria.includes(more) && criteria.includes(less),
    ),
  };
}
