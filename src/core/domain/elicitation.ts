import type { CriterionId } from "./ids.ts";

/**
 * What a team answered in other ways of weighing, as it was answered: points are worked out
 * from it by core/views, and it stays so that a way can be opened again. A way that nobody
 * used is absent. A criterion that a way does not name is left out of it and gets no points.
 */
export interface Elicitation {
  readonly ranking?: Ranking;
  readonly swings?: Swings;
  readonly pairs?: PairAnswers;
  readonly bestWorst?: BestWorstAnswers;
  readonly spread?: Spread;
}

export type WeighingWay = keyof Elicitation;

export const WEIGHING_WAYS = [
  "ranking",
  "swings",
  "pairs",
  "bestWorst",
  "spread",
] as const satisfies readonly WeighingWay[];

/** "Rank them": most important first; those in one group are equally important. No group is empty. */
export type Ranking = readonly (readonly CriterionId[])[];

/**
 * "From worst to best": what it is worth to take one criterion from its worst to its best option,
 * 0 to 100, where 100 is the step that is worth the most.
 */
export type Swings = Readonly<Record<CriterionId, number>>;

/** "Compare in pairs". Each pair is answered at most once. */
export interface PairAnswers {
  readonly criteria: readonly CriterionId[];
  readonly judgments: readonly PairJudgment[];
}

/** `more` is `times` as important as `less`: 1 (equally) to 9. */
export interface PairJudgment {
  readonly more: CriterionId;
  readonly less: CriterionId;
  readonly times: number;
}

/** "Best and worst": the two ends of importance, and each criterion held against them, 1 to 9. */
export interface BestWorstAnswers {
  readonly criteria: readonly CriterionId[];
  readonly best: CriterionId | null;
  readonly worst: CriterionId | null;
  /** How many times the best is as important as each other one. */
  readonly bestToOthers: Readonly<Record<CriterionId, number>>;
  /** How many times each other one is as important as the worst. */
  readonly othersToWorst: Readonly<Record<CriterionId, number>>;
}

/** "Spread 100 points": they count once they add up to 100. */
export type Spread = Readonly<Record<CriterionId, number>>;

/** The steps of a comparison, as Saaty (1980) words them: 1 is equally, 9 is extremely more important. */
export const COMPARISON_STEPS = { least: 1, most: 9 } as const;
