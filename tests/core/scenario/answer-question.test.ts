import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { answerQuestion } from "#core/scenario/answer-question.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

describe("a question of the guided start", () => {
  const scenario = aScenario(apiStyleR1, { answers: { first: true } });

  it("is answered with yes or no and leaves the others, the weights and all else as they are", () => {
    expect(answerQuestion(scenario, "second", false)).toEqual({
      ...scenario,
      answers: { first: true, second: false },
    });
  });

  it("can be answered otherwise", () => {
    expect(answerQuestion(scenario, "first", false).answers).toEqual({ first: false });
  });

  it("is opened again and leaves nothing behind", () => {
    const open = answerQuestion(scenario, "first", null);

    expect(open).toEqual({ ...scenario, answers: {} });
    expect(open.answers).not.toHaveProperty("first");
  });

  it("that is answered so already, or open already, is no change at all", () => {
    expect(answerQuestion(scenario, "first", true)).toBe(scenario);
    expect(answerQuestion(scenario, "second", null)).toBe(scenario);
  });
});
