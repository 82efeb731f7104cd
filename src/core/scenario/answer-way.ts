import type { Elicitation, WeighingWay } from "#core/domain/elicitation.ts";
import type { Scenario } from "#core/domain/scenario.ts";

/**
 * Keeps what was answered in one of the other ways of weighing, or forgets it. Points stay as
 * they are: taking over what a way came to is an act of its own, `takeOverPoints`.
 *
 * @param answer undefined forgets the way's answers.
 */
export function answerWay<Way extends WeighingWay>(
  scenario: Scenario,
  way: Way,
  answer: Elicitation[Way] | undefined,
): Scenario {
  if (scenario.elicitation[way] === answer) return scenario;
  const { [way]: _before, ...others } = scenario.elicitation;
  return { ...scenario, elicitation: answer === undefined ? others : { ...others, [way]: answer } };
}
