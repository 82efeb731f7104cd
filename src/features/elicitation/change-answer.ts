import type { Elicitation, WeighingWay } from "#core/domain/elicitation.ts";
import { answerWay } from "#core/scenario/answer-way.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";

/**
 * Keeps an answer of the open scenario: one step of undo.
 *
 * @param gesture Names what is being typed or moved, so that its movements are one step.
 */
export function changeAnswer<Way extends WeighingWay>(
  way: Way,
  answer: Elicitation[Way] | undefined,
  gesture?: string,
): void {
  changeScenario((scenario) => answerWay(scenario, way, answer), gesture);
}
