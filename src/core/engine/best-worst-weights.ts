import { equalTo, lessEq, solve } from "yalps";
import { itemAt } from "#core/domain/item-at.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import { shares } from "./shares.ts";

/** One number a criterion in each list, 1 (equally important) to 1000; people are asked for 1 to 9. */
export interface BestWorstJudgments {
  /** How many times the best is as important as each: 1 at the best itself. */
  readonly bestToOthers: readonly number[];
  /** How many times each is as important as the worst: 1 at the worst itself. */
  readonly othersToWorst: readonly number[];
}

export interface BestWorstWeights {
  /** 0 to 1, summing to 1. */
  readonly weights: readonly number[];
  /** The largest misfit of an answer, as a difference of weights: 0 where all answers agree. */
  readonly consistency: number;
}

/** Why answers are refused, and where. Criteria count from 0. */
export type BestWorstError =
  | { readonly kind: "empty" }
  | { readonly kind: "wrong-counts"; readonly bestToOthers: number; readonly othersToWorst: number }
  | { readonly kind: "not-finite"; readonly answers: keyof BestWorstJudgments; readonly criterion: number }
  /** Less than equally important. */
  | { readonly kind: "below-one"; readonly answers: keyof BestWorstJudgments; readonly criterion: number }
  /** Above 1000. */
  | { readonly kind: "too-large"; readonly answers: keyof BestWorstJudgments; readonly criterion: number }
  /** No 1 among bestToOthers. */
  | { readonly kind: "no-best" }
  /** No 1 among othersToWorst. */
  | { readonly kind: "no-worst" }
  /** The only one that can be the best is also the only one that can be the worst, and is not alone. */
  | { readonly kind: "best-is-worst"; readonly criterion: number }
  /** How many times the best is as important as the worst stands in both lists, and differs. */
  | { readonly kind: "contradictory"; readonly best: number; readonly worst: number };

/** No scale of comparison goes near it; beyond it small weights would lose digits in the solver. */
const LARGEST_ANSWER = 1000;

/** What the solver takes for zero, and how far it rounds weights: its own default keeps eight digits only. */
const SOLVER_PRECISION = 1e-12;

/**
 * Weights from two rows of comparisons, the most important criterion against all and all against
 * the least important: the linear best-worst method.
 *
 * Of all weights that sum to 1 it takes those for which the largest of |w_best - a_j w_j| and
 * |w_j - b_j w_worst| is smallest: `consistency`, Rezaei's xi. It is never divided by a table: those
 * in use belong to the other, non-linear model. There is one such set of weights, so criteria with the
 * same two answers weigh the same, and their order does not matter; docs/methods/best-worst.md says why.
 *
 * The best is a criterion with 1 among bestToOthers, the worst one with 1 among othersToWorst, for which
 * both lists tell the same ratio between the two; of several pairs those with the largest ratio. Answers
 * of the best (or worst) count for each criterion that was answered like it. A single criterion has weight 1.
 *
 * Source: Rezaei (2016), "Best-worst multi-criteria decision-making method: Some properties and a
 * linear model", Omega 64, 126-130.
 */
export function bestWorstWeights(judgments: BestWorstJudgments): Result<BestWorstWeights, BestWorstError> {
  const error =
    countError(judgments) ??
    answerError("bestToOthers", judgments) ??
    answerError("othersToWorst", judgments);
  if (error !== null) return fail(error);
  const found = bestAndWorst(judgments);
  if (!found.ok) return found;

  const { best, worst } = found.value;
  const { bestToOthers, othersToWorst } = judgments;
  // Criteria that were answered alike share one unknown, named by the first of them.
  const unknowns = bestToOthers.map((a, criterion) =>
    bestToOthers.findIndex(
      (other, index) => other === a && othersToWorst[index] === othersToWorst[criterion],
    ),
  );
  const misfits = unknowns.flatMap((unknown, criterion): readonly Misfit[] => [
    { of: itemAt(unknowns, best), times: itemAt(bestToOthers, criterion), other: unknown },
    { of: unknown, times: itemAt(othersToWorst, criterion), other: itemAt(unknowns, worst) },
  ]);
  const weights = fittedWeights(unknowns, misfits);
  const consistency = misfits.reduce(
    (largest, { of, times, other }) =>
      Math.max(largest, Math.abs(itemAt(weights, of) - times * itemAt(weights, other))),
    0,
  );
  return ok({ weights, consistency });
}

function countError({ bestToOthers, othersToWorst }: BestWorstJudgments): BestWorstError | null {
  if (bestToOthers.length !== othersToWorst.length) {
    return { kind: "wrong-counts", bestToOthers: bestToOthers.length, othersToWorst: othersToWorst.length };
  }
  return bestToOthers.length === 0 ? { kind: "empty" } : null;
}

function answerError(
  answers: keyof BestWorstJudgments,
  judgments: BestWorstJudgments,
): BestWorstError | null {
  for (const [criterion, answer] of judgments[answers].entries()) {
    if (!Number.isFinite(answer)) return { kind: "not-finite", answers, criterion };
    if (answer < 1) return { kind: "below-one", answers, criterion };
    if (answer > LARGEST_ANSWER) return { kind: "too-large", answers, criterion };
  }
  return null;
}

interface Ends {
  readonly best: number;
  readonly worst: number;
}

function bestAndWorst({ bestToOthers, othersToWorst }: BestWorstJudgments): Result<Ends, BestWorstError> {
  const bests = bestToOthers.flatMap((times, criterion) => (times === 1 ? [criterion] : []));
  const worsts = othersToWorst.flatMap((times, criterion) => (times === 1 ? [criterion] : []));
  const [firstBest] = bests;
  if (firstBest === undefined) return fail({ kind: "no-best" });
  if (worsts.length === 0) return fail({ kind: "no-worst" });
  if (bestToOthers.length === 1) return ok({ best: 0, worst: 0 });

  const pairs = bests.flatMap((best) =>
    worsts.filter((worst) => worst !== best).map((worst) => ({ best, worst })),
  );
  const [firstPair] = pairs;
  if (firstPair === undefined) return fail({ kind: "best-is-worst", criterion: firstBest });
  const ratio = ({ worst }: Ends): number => itemAt(bestToOthers, worst);
  const agreeing = pairs.filter((pair) => ratio(pair) === itemAt(othersToWorst, pair.best));
  const [first] = agreeing.toSorted((one, other) => ratio(other) - ratio(one));
  return first === undefined ? fail({ kind: "contradictory", ...firstPair }) : ok(first);
}

/** One answer: weight `of` should be `times` weight `other`. Both name an unknown. */
interface Misfit {
  readonly of: number;
  readonly times: number;
  readonly other: number;
}

/**
 * A weight for each criterion, those with one unknown alike, for which the largest misfit is smallest:
 * minimise xi, where no misfit is above xi or below -xi and the unknowns sum to 1.
 *
 * @param unknowns The unknown of each criterion.
 */
function fittedWeights(unknowns: readonly number[], misfits: readonly Misfit[]): readonly number[] {
  const { status, variables } = solve<number | "xi", string>(
    {
      direction: "minimize",
      objective: "xi",
      constraints: [
        ["sum", equalTo(1)],
        ...misfits.flatMap((_, row) => bothSides(row, lessEq(0), lessEq(0))),
      ],
      variables: [
        ["xi", [["xi", 1], ...misfits.flatMap((_, row) => bothSides(row, -1, -1))]],
        // Which multiple of the weights is set to 1 changes none of their ratios: each unknown counts once.
        ...[...new Set(unknowns)].map((unknown) => {
          const inMisfits = misfits.flatMap(({ of, times, other }, row) => {
            const part = (of === unknown ? 1 : 0) - (other === unknown ? times : 0);
            return bothSides(row, part, -part);
          });
          return [unknown, [["sum", 1], ...inMisfits]] as const;
        }),
      ],
    },
    { precision: SOLVER_PRECISION },
  );
  // Any weights satisfy the constraints with a large xi, and xi has a floor: there is a solution.
  if (status !== "optimal") throw new RangeError(`The best-worst programme came out ${status}`);
  const values = new Map(variables);
  return shares(unknowns.map((unknown) => values.get(unknown) ?? 0));
}

/** An entry for the constraint from above on a misfit, and one for that from below. */
function bothSides<Entry>(row: number, above: Entry, below: Entry): readonly (readonly [string, Entry])[] {
  return [
    [`above ${row}`, above],
    [`below ${row}`, below],
  ];
}
