import type { DecisionProblem } from "./decision-problem.ts";
import { listInWords } from "./list-in-words.ts";

/** Why there is no step on any criterion, and what to do about it. Asked only where there is none. */
export function noSteps({ options }: DecisionProblem): string {
  if (options.length > 1) {
    return "The options in play are alike on every criterion: there is no step to ask about.";
  }
  const who = options.length === 1 ? `Only ${listInWords(options.map(({ name }) => name))}` : "No option";
  return `${who} is in play, so there is no step. Bring back an option.`;
}
