import type { Swings } from "#core/domain/elicitation.ts";
import { LARGEST_STEP } from "#core/scenario/choose-largest-step.ts";
import type { DecisionProblem } from "./decision-problem.ts";
import { swingSteps, type SwingStep } from "./swing-steps.ts";
import { weighableIn } from "./weighable-criteria.ts";

type Step = Extract<SwingStep, { kind: "step" }>;

export interface AskedStep {
  readonly step: Step;
  /** undefined: not answered. */
  readonly worth: number | undefined;
}

/** What was said of the steps that there are, in the decision's order. */
export interface AnsweredSwings {
  readonly asked: readonly AskedStep[];
  /** Those worth as much as any: several where a team calls them equal, none while it has not chosen. */
  readonly largest: readonly Step[];
  /** Those that wait for an answer; a criterion that the way does not start with is left out until it has one. */
  readonly open: readonly Step[];
}

export function answeredSwings(answer: Swings, problem: DecisionProblem): AnsweredSwings {
  const asked = swingSteps(problem).flatMap((step) =>
    step.kind === "step" ? [{ step, worth: answer[step.criterion.id] }] : [],
  );
  const starting = new Set(weighableIn(problem));
  return {
    asked,
    largest: asked.flatMap(({ step, worth }) => (worth === LARGEST_STEP ? [step] : [])),
    open: asked.flatMap(({ step, worth }) =>
      worth === undefined && starting.has(step.criterion) ? [step] : [],
    ),
  };
}
