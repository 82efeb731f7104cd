import { describe, expect, it } from "vitest";
import { guidance } from "#core/views/guidance.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { fullAnswerSets, holdingRules, holds, partlyOpenAnswerSets } from "./answer-sets.ts";
import { fileOf, releasedRevisions } from "./released-revisions.ts";

const released = await releasedRevisions();
const files = released.map((decision) => ({ file: fileOf(decision), decision }));

describe("the guided start, over every set of answers", () => {
  // The number of questions was printed with the review: 32 to 512 sets of answers.
  it("is short enough to be walked whole", () => {
    const sets = released.map(({ questions }) => fullAnswerSets(questions).length);

    expect([Math.min(...sets), Math.max(...sets)]).toEqual([32, 512]);
  });

  it.each(files)("$file always has a recommendation", ({ decision }) => {
    const unadvised = fullAnswerSets(decision.questions).filter(
      (answers) => holdingRules(decision, answers).length === 0,
    );

    expect(unadvised).toEqual([]);
  });

  it.each(files.filter(({ decision }) => decision.questions.length <= 6))(
    "$file has a recommendation while questions are open, one and no doubt which",
    ({ decision }) => {
      const sets = partlyOpenAnswerSets(decision.questions);

      const doubtful = sets.filter((answers) => {
        const [first, second] = holdingRules(decision, answers);
        return first === undefined || first.priority === second?.priority;
      });

      expect(sets).toHaveLength(3 ** decision.questions.length);
      expect(doubtful).toEqual([]);
    },
  );

  it.each(files)("$file has no rule, combination or advisory that can never hold", ({ decision }) => {
    const sets = fullAnswerSets(decision.questions);
    const { rules, combinations, advisories } = decision;

    const silent = [...rules, ...combinations, ...advisories].filter(
      ({ when }) => !sets.some((answers) => holds(when, answers)),
    );

    expect(silent).toEqual([]);
  });

  it.each(files)("$file has no rule that others always outrank", ({ decision }) => {
    const first = new Set(
      fullAnswerSets(decision.questions).map((answers) => holdingRules(decision, answers)[0]?.id),
    );

    expect(decision.rules.filter(({ id }) => !first.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each(files)("$file can recommend each of its options first", ({ decision }) => {
    const first = new Set(
      fullAnswerSets(decision.questions).map((answers) => holdingRules(decision, answers)[0]?.recommend),
    );

    const never = decision.options.map(({ id }) => id).filter((id) => !first.has(id));

    expect(never).toEqual([]);
  });

  it.each(files)("$file is told by the page as a plain reading of the catalog tells it", ({ decision }) => {
    const { combinations, advisories } = decision;
    for (const answers of fullAnswerSets(decision.questions)) {
      const told = guidance(decision, aScenario(decision, { answers }));

      const [first, ...also] = holdingRules(decision, answers);
      expect(told.recommendation?.rule.id).toBe(first?.id);
      expect(told.recommendation?.option.id).toBe(first?.recommend);
      expect(told.recommendation?.preset.id).toBe(first?.preset);
      expect(told.also.map(({ rule }) => rule.id)).toEqual(also.map(({ id }) => id));
      expect(told.combinations.filter((one) => one.holds).map(({ combination }) => combination.id)).toEqual(
        combinations.filter(({ when }) => holds(when, answers)).map(({ id }) => id),
      );
      expect(told.advisories.filter((one) => one.holds).map(({ advisory }) => advisory.id)).toEqual(
        advisories.filter(({ when }) => holds(when, answers)).map(({ id }) => id),
      );
    }
  });
});
