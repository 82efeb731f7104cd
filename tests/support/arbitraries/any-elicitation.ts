import * as fc from "fast-check";
import type {
  BestWorstAnswers,
  Elicitation,
  PairAnswers,
  PairJudgment,
  Ranking,
} from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { anyEntries } from "./any-entries.ts";

/** Answers as the page may hold them: any ways used, finished or not. */
export function anyElicitation(
  criteria: readonly CriterionId[],
  anyPoints: fc.Arbitrary<number>,
): fc.Arbitrary<Elicitation> {
  return fc.record(
    {
      ranking: anyRanking(criteria),
      swings: anyEntries(criteria, anyPoints),
      pairs: anyPairs(criteria),
      bestWorst: anyBestWorst(criteria),
      spread: anyEntries(criteria, anyPoints),
    },
    { requiredKeys: [] },
  );
}

const anyTimes = fc.integer({ min: 1, max: 9 });

function anyRanking(criteria: readonly CriterionId[]): fc.Arbitrary<Ranking> {
  return fc
    .shuffledSubarray([...criteria])
    .chain((chosen) => fc.tuple(...chosen.map((id) => fc.tuple(fc.constant(id), fc.boolean()))))
    .map((placed) =>
      placed.reduce<CriterionId[][]>((groups, [id, joins]) => {
        const last = groups.at(-1);
        if (joins && last !== undefined) last.push(id);
        else groups.push([id]);
        return groups;
      }, []),
    );
}

function anyPairs(criteria: readonly CriterionId[]): fc.Arbitrary<PairAnswers> {
  return fc.shuffledSubarray([...criteria]).chain((chosen) => {
    const pairs = chosen.flatMap((first, index) =>
      chosen.slice(index + 1).map((second) => [first, second] as const),
    );
    return fc.record({
      criteria: fc.constant(chosen),
      judgments: fc.shuffledSubarray(pairs).chain((asked) => fc.tuple(...asked.map(anyJudgment))),
    });
  });
}

function anyJudgment([first, second]: readonly [CriterionId, CriterionId]): fc.Arbitrary<PairJudgment> {
  return fc
    .tuple(fc.boolean(), anyTimes)
    .map(([turned, times]) =>
      turned ? { more: second, less: first, times } : { more: first, less: second, times },
    );
}

function anyBestWorst(criteria: readonly CriterionId[]): fc.Arbitrary<BestWorstAnswers> {
  return fc.shuffledSubarray([...criteria], { minLength: 1 }).chain((chosen) =>
    fc.record({
      criteria: fc.constant(chosen),
      best: fc.option(fc.constantFrom(...chosen)),
      worst: fc.option(fc.constantFrom(...chosen)),
      bestToOthers: anyEntries(chosen, anyTimes),
      othersToWorst: anyEntries(chosen, anyTimes),
    }),
  );
}
