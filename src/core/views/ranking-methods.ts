import { decisionMatrix, type DecisionMatrix } from "#core/engine/decision-matrix.ts";
import type { Preference } from "#core/engine/preference.ts";
import { prometheeTwo } from "#core/engine/promethee.ts";
import { topsis } from "#core/engine/topsis.ts";
import { vikor } from "#core/engine/vikor.ts";
import { weightedProduct } from "#core/engine/weighted-product.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";

export type MethodId = "weighted-sum" | "weighted-product" | "topsis" | "vikor" | "promethee";

/** One way of turning ratings and weights into an order. */
export interface RankingMethod {
  readonly id: MethodId;
  readonly name: string;
  /** One sentence: what it looks at. */
  readonly help: string;
  /** One number per option, more is better; null where the method cannot take these scores. */
  readonly scores: (matrix: DecisionMatrix) => readonly number[] | null;
}

/** Only who is ahead on a criterion counts, not by how far: the view that differs most from a sum. */
const AHEAD: Preference = { kind: "usual" };

/** The page's own method first. All are given the ratings under the fixed ends of the scale. */
export const RANKING_METHODS: readonly RankingMethod[] = [
  {
    id: "weighted-sum",
    name: "Weighted sum",
    help: "The totals of this page: share times value, added up.",
    scores: weightedSum,
  },
  {
    id: "weighted-product",
    name: "Weighted product",
    help: "Multiplies where the sum adds, so a low rating is harder to make good elsewhere.",
    scores: (matrix) => {
      // As ratios of the ratings themselves: under the fixed ends one rating of 1 would wipe an option out.
      const ratios = decisionMatrix({ ...matrix, scaling: { kind: "max" } });
      const product = ratios.ok ? weightedProduct(ratios.value) : ratios;
      return product.ok ? product.value : null;
    },
  },
  {
    id: "topsis",
    name: "TOPSIS",
    help: "How near each option comes to the best of every criterion together, and how far it stays from the worst.",
    scores: topsis,
  },
  {
    id: "vikor",
    name: "VIKOR",
    help: "The least regret: being far behind on one heavy criterion counts extra.",
    scores: (matrix) => vikor(matrix).q.map((regret) => -regret),
  },
  {
    id: "promethee",
    name: "PROMETHEE II",
    help: "How often an option is ahead of the others, criterion by criterion; by how far does not count.",
    scores: (matrix) =>
      prometheeTwo(
        matrix,
        matrix.weights.map(() => AHEAD),
      ).net,
  },
];
