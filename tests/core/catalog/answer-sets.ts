import type { Condition, Question, Rule } from "#core/domain/guidance.ts";
import type { Decision } from "#core/domain/decision.ts";

/** A question that is not named is open. */
export type Answers = Readonly<Record<string, boolean>>;

/** Every way to answer all questions: 2 to the power of their number. */
export function fullAnswerSets(questions: readonly Question[]): readonly Answers[] {
  return answerSets(questions, [true, false]);
}

/** The same with open questions: 3 to the power of their number. */
export function partlyOpenAnswerSets(questions: readonly Question[]): readonly Answers[] {
  return answerSets(questions, [true, false, null]);
}

function answerSets(questions: readonly Question[], given: readonly (boolean | null)[]): readonly Answers[] {
  let sets: readonly Answers[] = [{}];
  for (const { id } of questions) {
    sets = sets.flatMap((set) => given.map((answer) => (answer === null ? set : { ...set, [id]: answer })));
  }
  return sets;
}

/** Kept as plain as possible, and apart from the product's own: a condition holds when every answer it names was given. */
export function holds(when: Condition, answers: Answers): boolean {
  for (const { question, is } of when) {
    if (answers[question] !== is) return false;
  }
  return true;
}

/** The rules that hold, highest priority first. */
export function holdingRules(decision: Decision, answers: Answers): readonly Rule[] {
  return decision.rules
    .filter(({ when }) => holds(when, answers))
    .toSorted((a, b) => b.priority - a.priority);
}
