import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinationCoverage } from "#core/views/combination-coverage.ts";
import { combinationSentence } from "#core/views/combination-sentence.ts";
import { anyCase } from "#tests/support/any-scenario.ts";

/** The sentence on two or more options of a case in which something is weighed. */
const anySentence = anyCase
  .filter(({ decision }) => decision.options.length > 1)
  .chain(({ decision, scenario }) =>
    fc
      .shuffledSubarray(
        decision.options.map(({ id }) => id),
        { minLength: 2 },
      )
      .map((members) => combinationCoverage(decision, scenario, members)),
  )
  .filter((coverage) => coverage !== null)
  .map((coverage) => combinationSentence(coverage));

describe("the sentence on a combination", () => {
  it("tells all its totals with a decimal or none of them", () => {
    fc.assert(
      fc.property(anySentence, (sentence) => {
        const numbers = numbersIn(sentence);
        const fine = numbers.filter((number) => number.includes("."));
        expect([0, numbers.length], sentence).toContain(fine.length);
      }),
    );
  });

  it("tells a gain that is what its two totals are apart", () => {
    fc.assert(
      fc.property(anySentence, (sentence) => {
        const numbers = numbersIn(sentence).map(Number);
        if (numbers.length !== 3 || sentence.includes("under 0.1")) return;
        const [together, alone, gain] = numbers;
        expect(together! - alone!, sentence).toBeCloseTo(gain!, 9);
      }),
    );
  });
});

/** The points that are told; names, counts and the full 100 have digits of their own. */
function numbersIn(sentence: string): readonly string[] {
  const points = sentence.replaceAll(/(Option|Criterion) \d+|of 100|\d+ not rated/g, "");
  return points.match(/\d+(\.\d+)?/g) ?? [];
}
