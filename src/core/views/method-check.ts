import type { Decision, Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { kendallTauB } from "#core/engine/agreement.ts";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { rankDescending } from "#core/engine/rank.ts";
import { rankReversals } from "#core/engine/rank-reversal.ts";
import { vikor } from "#core/engine/vikor.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { RATING_SCALE } from "#core/domain/cell.ts";
import { listInWords } from "./list-in-words.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { rankAdvice } from "./rank-advice.ts";
import { ranking, type RankingRow } from "./ranking.ts";
import { resultSentence } from "./result-sentence.ts";
import { RANKING_METHODS, type RankingMethod } from "./ranking-methods.ts";
import { ratedMatrix } from "./rated-matrix.ts";

/** What one method makes of the same weights and ratings. */
export interface MethodResult {
  readonly method: RankingMethod;
  /** Competition ranks in the order of `MethodCheck.options`; null where the method cannot take these ratings. */
  readonly ranks: readonly number[] | null;
  /** In first place, several where they are tied there. */
  readonly first: readonly Option[];
  /** Beside those of the weighted sum: the same ones, some of several that are tied there, or others. */
  readonly verdict: "same" | "breaks-tie" | "differs";
  /** Whether it puts two options the other way round; telling a tie apart is none. */
  readonly swaps: boolean;
  /** Kendall's tau-b to the order of the weighted sum; null where one of the two puts nothing in order. */
  readonly tau: number | null;
  /** What the method itself says beyond its order; "" for nothing. */
  readonly remark: string;
  /** What taking out one option would do to the first place of the others; a sentence each. */
  readonly reversals: readonly string[];
}

export type MethodCheck =
  | {
      readonly kind: "too-few";
      /** A sentence: why there is nothing to compare, and what to do. */
      readonly reason: string;
    }
  | {
      readonly kind: "checked";
      /** With a rank under the weighted sum, best first. */
      readonly options: readonly Option[];
      /** The weighted sum first. */
      readonly results: readonly MethodResult[];
      /** Whether the choice of method matters here. */
      readonly headline: string;
      /** What does not follow from the headline: other orders behind the first place, the option set. */
      readonly details: readonly string[];
      /** Options that no method was asked about; "" for none. */
      readonly leftOut: string;
    };

/** The same weights and ratings under every method that ranks: does the choice of method matter here? */
export const methodCheck = oncePerScenario((decision: Decision, scenario: Scenario): MethodCheck => {
  const found = ranking(decision, scenario);
  const rows = found.kind === "blocked" ? [] : found.rows;
  const ranked = rows.filter(({ standing }) => standing.kind === "ranked");
  // Why nothing can be ranked, and what to do, says the Result.
  if (found.kind === "blocked")
    return { kind: "too-few", reason: resultSentence(decision, scenario).reasons };
  if (ranked.length < 2) return { kind: "too-few", reason: tooFew(rows) };

  const options = ranked.map(({ option }) => option);
  const matrix = ratedMatrix(
    found.columns,
    ranked.map(({ ratings }) => ratings),
    RATING_SCALE.worst,
  );
  const reference = rankDescending(weightedSum(matrix));
  const results = RANKING_METHODS.map((method) => resultOf(method, matrix, options, reference));
  return {
    kind: "checked",
    options,
    results,
    headline: headline(results),
    details: details(results),
    leftOut: leftOut(rows),
  };
});

/** @param reference Ranks under the weighted sum. */
function resultOf(
  method: RankingMethod,
  matrix: DecisionMatrix,
  options: readonly Option[],
  reference: readonly number[],
): MethodResult {
  const scores = method.scores(matrix);
  if (scores === null) {
    return {
      method,
      ranks: null,
      first: [],
      verdict: "same",
      swaps: false,
      tau: null,
      remark: "",
      reversals: [],
    };
  }
  const ranks = rankDescending(scores);
  const first = options.filter((_, row) => ranks[row] === 1);
  return {
    method,
    ranks,
    first,
    verdict: verdictOf(ranks, reference),
    swaps: reference.some((here, row) =>
      reference.some((there, other) => here < there && itemAt(ranks, row) > itemAt(ranks, other)),
    ),
    // Lower ranks are better in both, so their agreement is that of the scores.
    tau: kendallTauB(ranks, reference),
    remark: method.id === "vikor" ? compromise(matrix, options) : "",
    reversals: reversals(method, matrix, options, ranks),
  };
}

/** VIKOR's own proposal is a set: it names one option only where its two conditions hold. */
function compromise(matrix: DecisionMatrix, options: readonly Option[]): string {
  const proposed = vikor(matrix).compromise.map((row) => itemAt(options, row).name);
  if (proposed.length < 2) return "";
  return `VIKOR itself proposes ${listInWords(proposed)} as a compromise: they are too close for it to name one.`;
}

function reversals(
  method: RankingMethod,
  matrix: DecisionMatrix,
  options: readonly Option[],
  ranks: readonly number[],
): readonly string[] {
  const changed = rankReversals(matrix, (smaller) => method.scores(smaller) ?? smaller.scores.map(() => 0));
  return changed.flatMap((leader, dropped) => {
    if (leader === null) return [];
    const gone = itemAt(options, dropped);
    const best = Math.min(...ranks.filter((_, row) => row !== dropped));
    const expected = options.filter((option, row) => option !== gone && ranks[row] === best);
    return [
      `${method.name}: without ${gone.name}, ${itemAt(options, leader).name} would be in front instead of ${listInWords(expected.map(({ name }) => name))}, though no rating and no weight changed.`,
    ];
  });
}

function headline(results: readonly MethodResult[]): string {
  const taking = results.filter(({ ranks }) => ranks !== null);
  const [own] = taking;
  const names = listInWords((own?.first ?? []).map(({ name }) => name));
  if (taking.every(({ verdict }) => verdict === "same")) {
    return `The choice of method does not decide here: every method has ${names} in front.`;
  }
  const outcomes = byOutcome(taking.filter(({ verdict }) => verdict !== "same"));
  const told = `the weighted sum has ${names} in front; ${outcomes.join("; ")}.`;
  return taking.some(({ verdict }) => verdict === "differs")
    ? `The choice of method matters here: ${told}`
    : `The choice of method only breaks a tie here: ${told}`;
}

/** "TOPSIS and VIKOR have Ada", one for each answer that is given. */
function byOutcome(results: readonly MethodResult[]): readonly string[] {
  const answers = new Map<string, string[]>();
  for (const { method, first } of results) {
    const names = listInWords(first.map(({ name }) => name));
    answers.set(names, [...(answers.get(names) ?? []), method.name]);
  }
  return [...answers].map(
    ([names, methods]) => `${listInWords(methods)} ${methods.length === 1 ? "has" : "have"} ${names}`,
  );
}

function details(results: readonly MethodResult[]): readonly string[] {
  const swapping = results.filter(({ verdict, swaps }) => verdict !== "differs" && swaps);
  const reversed = results.flatMap(({ reversals: found }) => found);
  return [
    ...(swapping.length === 0
      ? []
      : [
          `Behind that, options change places under ${listInWords(swapping.map(({ method }) => method.name))}.`,
        ]),
    ...results.flatMap(({ remark }) => (remark === "" ? [] : [remark])),
    ...(reversed.length === 0
      ? ["Under no method would taking out one option change which of the others is in front."]
      : reversed),
  ];
}

function verdictOf(ranks: readonly number[], reference: readonly number[]): MethodResult["verdict"] {
  const isFirst = ranks.map((rank) => rank === 1);
  if (isFirst.every((first, row) => first === (reference[row] === 1))) return "same";
  return isFirst.every((first, row) => !first || reference[row] === 1) ? "breaks-tie" : "differs";
}

function tooFew(rows: readonly RankingRow[]): string {
  const need = "Methods are compared on at least two options with a rank.";
  const without = leftOut(rows);
  return without === "" ? `${need} Bring another option back.` : `${need} ${without} ${rankAdvice(rows)}`;
}

function leftOut(rows: readonly RankingRow[]): string {
  const names = rows.filter(({ standing }) => standing.kind !== "ranked").map(({ option }) => option.name);
  if (names.length === 0) return "";
  return `Not asked about, for want of a rank: ${listInWords(names)}.`;
}
