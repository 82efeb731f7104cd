import type { Swings } from "#core/domain/elicitation.ts";
import { answeredSwings } from "./answered-swings.ts";
import type { DecisionProblem } from "./decision-problem.ts";
import { elicitedOfShares } from "./elicited-of-shares.ts";
import type { Elicited } from "./elicited.ts";
import { noSteps } from "./no-steps.ts";

/**
 * Weights from the worth of steps between the options in play. A weight belongs to the whole scale
 * from 1 to 5, so it is the worth of the step divided by the part of the scale that the step covers:
 * whoever calls a half step worth as much as a whole one on another criterion weighs it double.
 *
 * There are no weights before every step that the way starts with is answered: silence is not "worth nothing".
 * A criterion without a step gets 0, whatever was said of it when it had one.
 *
 * Source: von Winterfeldt & Edwards (1986), "Decision Analysis and Behavioral Research".
 */
export function elicitedSwings(answer: Swings, problem: DecisionProblem): Elicited {
  const { asked, largest, open } = answeredSwings(answer, problem);
  if (asked.length === 0) return unfinished(noSteps(problem));
  if (largest.length === 0) return unfinished("Choose the step that is worth the most.");
  if (open.length === 1) {
    return unfinished("Say what the other step is worth, or leave it out as worth nothing.");
  }
  if (open.length > 1) {
    return unfinished(
      `Say what the other ${open.length} steps are worth, or leave them out as worth nothing.`,
    );
  }
  const raw = asked.map(({ step, worth = 0 }) => ({ id: step.criterion.id, weight: worth / step.span }));
  const sum = raw.reduce((total, { weight }) => total + weight, 0);
  return elicitedOfShares(
    problem.criteria.map(({ criterion }) => criterion),
    new Map(raw.map(({ id, weight }) => [id, weight / sum])),
  );
}

function unfinished(next: string): Elicited {
  return { kind: "unfinished", next };
}
