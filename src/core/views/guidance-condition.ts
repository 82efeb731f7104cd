import type { Decision } from "#core/domain/decision.ts";
import type { Condition, Question } from "#core/domain/guidance.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { conditionHolds } from "./condition-holds.ts";

/** One answer that a condition asks for, beside the one that the team gave. */
export interface ConditionPart {
  readonly question: Question;
  /** The answer that it asks for. */
  readonly is: boolean;
  /** The team's answer; null while the question is open. */
  readonly given: boolean | null;
}

/** A condition seen in the light of the answers. */
export interface GuidanceCondition {
  /** All its parts, in the catalog's order; empty where it always holds. */
  readonly parts: readonly ConditionPart[];
  /** The parts that keep it from holding: still open, or answered otherwise. */
  readonly waitsFor: readonly ConditionPart[];
  readonly holds: boolean;
}

/** Judges one condition of a decision. A question that the decision does not have is a broken promise of ours and throws. */
export function guidanceCondition(
  decision: Decision,
  scenario: Scenario,
  condition: Condition,
): GuidanceCondition {
  const parts = condition.map(({ question: id, is }): ConditionPart => {
    const question = decision.questions.find((candidate) => candidate.id === id);
    if (!question) throw new Error(`Decision ${decision.id} has no question ${id}`);
    return { question, is, given: scenario.answers[id] ?? null };
  });
  return {
    parts,
    waitsFor: parts.filter(({ is, given }) => is !== given),
    holds: conditionHolds(condition, scenario.answers),
  };
}
