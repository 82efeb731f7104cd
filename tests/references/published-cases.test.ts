import { describe, expect, it } from "vitest";
import { rankDescending } from "#core/engine/rank.ts";
import { summariseDraws } from "#core/engine/smaa.ts";
import { expectNear } from "./expect-near.ts";
import { answerByMethod } from "./methods/answer-case.ts";
import { publishedCases } from "./published-case.ts";
import { numbersOf } from "./read-case.ts";

describe("numbers that other people printed", () => {
  it("are many, and of each our engine can be asked", () => {
    const unanswered = publishedCases.filter(({ method }) => answerByMethod[method] === undefined);

    expect(unanswered.map(({ name, method }) => `${name}: ${method}`)).toEqual([]);
    expect(publishedCases.length).toBeGreaterThanOrEqual(37);
    expect(new Set(publishedCases.map(({ name }) => name)).size).toBe(publishedCases.length);
  });

  for (const printed of publishedCases) {
    const { method, name, source, tolerance } = printed;

    it(`${method} agrees on ${name} (${source})`, () => {
      const answer = answerByMethod[method]!(printed);

      expectNear(
        answer.scores,
        printed.expected_scores,
        Math.min(tolerance, answer.within ?? Infinity),
        "scores",
      );
      if (printed.expected_ranks !== null) {
        const better = numbersOf(answer.scores).map((score) => (printed.higher_is_better ? score : -score));
        expect(rankDescending(better, answer.levelWithin)).toEqual(printed.expected_ranks);
      }
      for (const [further, number] of Object.entries(printed.expected_extra ?? {})) {
        const said = answer.extra?.[further];
        if (said === undefined) expect.fail(`nobody says anything of "${further}"`);
        if ("found" in said) expectNear(said.found, number, said.within, further);
      }
    });
  }

  // gertvv/rsmaa, smaa/tests/nacw.R: NA, not 0.
  it("SMAA knows no central weight and no confidence of an option that never comes first", () => {
    const { centralWeights, confidence } = summariseDraws(
      [
        [[1], [0]],
        [[1], [0.5]],
      ],
      [[1], [1]],
    );

    expect(centralWeights).toEqual([[1], null]);
    expect(confidence).toEqual([1, null]);
  });
});
