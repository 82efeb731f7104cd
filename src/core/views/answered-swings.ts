import type { Swings } from "#core/domain/elicitation.ts";
import { LARGEST_STEP } from "#core/scenario/choose-largest-step.ts";
import type { SwingStep } from "./swing-steps.ts";

type Step = Extract<SwingStep, { kind: "step" }>;

/** What was said of the steps that there are. */
export interface AnsweredSwings {
  /** Those worth as much as any: several where a team calls them equal, none while it has not chosen. */
  readonly largest: readonly Step[];
  /** In the decision's order, the largest included. */
  readonly answered: readonly { readonly step: Step; readonly worth: number }[];
  readonly open: readonly Step[];
}

export function answeredSwings(answer: Swings, steps: readonly SwingStep[]): AnsweredSwings {
  const asked = steps.flatMap((step) =>
    step.kind === "step" ? [{ step, worth: answer[step.criterion.id] }] : [],
  );
  return {
    largest: asked.flatMap(({ step, worth }) => (worth === LARGEST_STEP ? [step] : [])),
    answered: asked.flatMap(({ step, worth }) => (worth === undefined ? [] : [{ step, worth }])),
    open: asked.flatMap(({ step, worth }) => (worth === undefined ? [step] : [])),
  };
}
