import type { CriterionId } from "#core/domain/ids.ts";
import { isJudgmentOf, isSamePair, type Pair } from "#core/domain/pair.ts";
import type { PairJudgment } from "#core/domain/elicitation.ts";

/**
 * Which pair to ask about next; null when all are answered or skipped.
 *
 * First those that connect: a pair that no chain of answers joins yet, nearest in the given order first, so
 * that after one answer fewer than there are criteria there are weights. Then the pair that the answers
 * say least about, which is the one with the longest chain between its two; among those, the pair whose
 * criteria have been asked about least.
 *
 * @param skipped Pairs not to ask about now.
 */
export function nextPair(
  criteria: readonly CriterionId[],
  judgments: readonly PairJudgment[],
  skipped: readonly Pair[],
): Pair | null {
  const asked = (id: CriterionId) => judgments.filter(({ more, less }) => more === id || less === id).length;
  const open = allPairs(criteria)
    .filter((pair) => !judgments.some((each) => isJudgmentOf(each, pair)))
    .filter((pair) => !skipped.some((each) => isSamePair(each, pair)))
    .map((pair) => {
      const [first, second] = pair;
      return {
        pair,
        chain: chainLength(first, second, judgments),
        apart: criteria.indexOf(second) - criteria.indexOf(first),
        asked: asked(first) + asked(second),
      };
    });
  const [next] = open.toSorted((a, b) => {
    // Infinity minus itself is no number.
    if (a.chain !== b.chain) return b.chain - a.chain;
    return a.chain === Infinity ? a.apart - b.apart : a.asked - b.asked;
  });
  return next?.pair ?? null;
}

/** How many answers are missing until all criteria are connected, at the least. */
export function missingLinks(criteria: readonly CriterionId[], judgments: readonly PairJudgment[]): number {
  const groups = criteria.filter((id, at) =>
    criteria.slice(0, at).every((earlier) => chainLength(earlier, id, judgments) === Infinity),
  );
  return Math.max(0, groups.length - 1);
}

/** (1, 2), (1, 3), ..., (2, 3), ... */
function allPairs(criteria: readonly CriterionId[]): readonly Pair[] {
  return criteria.flatMap((first, at) => criteria.slice(at + 1).map((second) => [first, second] as const));
}

/** How many answers lie on the shortest way from one criterion to the other; Infinity where there is none. */
function chainLength(from: CriterionId, to: CriterionId, judgments: readonly PairJudgment[]): number {
  const reached = new Set([from]);
  for (let length = 0, edge = [from]; edge.length > 0; length += 1) {
    if (reached.has(to)) return length;
    edge = judgments.flatMap(({ more, less }) => {
      const step = edge.includes(more) ? less : edge.includes(less) ? more : null;
      return step === null || reached.has(step) ? [] : [step];
    });
    edge.forEach((id) => reached.add(id));
  }
  return Infinity;
}
