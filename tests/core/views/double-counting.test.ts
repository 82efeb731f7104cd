import { describe, expect, it } from "vitest";
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { doubleCounting } from "#core/views/double-counting.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";

/**
 * Speed, Reach and Ease order the four alike. Price has them the other way round; Fame agrees with Speed on four
 * of the six pairs and reverses two, which is a tau of 2/6.
 */
const decision = aDecision({
  Speed: { Ada: 5, Bob: 4, Cyd: 2, Dan: 1 },
  Price: { Ada: 1, Bob: 2, Cyd: 3, Dan: 4 },
  Reach: { Ada: 4, Bob: 3, Cyd: 2, Dan: 1 },
  Fame: { Ada: 4, Bob: 5, Cyd: 1, Dan: 2 },
  Ease: { Ada: 5, Bob: 4, Cyd: 3, Dan: 2 },
});

function hinted(differing: Partial<Scenario>, of = decision): readonly (readonly string[])[] {
  return doubleCounting(of, aScenario(of, differing)).groups.map(({ criteria }) =>
    criteria.map(({ criterion }) => criterion.name),
  );
}

describe("the hint on double counting", () => {
  it("names two criteria that rank the options alike, heaviest first, with their joint share", () => {
    const scenario = aScenario(decision, { weights: { Speed: 10, Price: 60, Reach: 30 } });

    const { groups } = doubleCounting(decision, scenario);

    // 40 of 100 points.
    expect(groups.map(({ share }) => share)).toEqual([0.4]);
    expect(groups[0]!.sentence).toBe(
      "Reach and Speed rank the options almost alike and weigh 40 % together. If both stand for one concern, it counts twice.",
    );
  });

  it("tells three that are alike as one group, not as three pairs", () => {
    const scenario = aScenario(decision, { weights: { Speed: 30, Price: 40, Reach: 20, Ease: 10 } });

    expect(doubleCounting(decision, scenario).groups.map(({ sentence }) => sentence)).toEqual([
      "Speed, Reach and Ease rank the options almost alike and weigh 60 % together. If all 3 stand for one concern, it counts 3 times.",
    ]);
  });

  it("leaves out what weighs nothing and what is taken out", () => {
    expect(hinted({ weights: { Speed: 30, Price: 40 } })).toEqual([]);
    expect(hinted({ weights: { Speed: 30, Reach: 40 }, excludedCriteria: ["Reach"] })).toEqual([]);
    expect(hinted({ weights: {} })).toEqual([]);
  });

  it("leaves out what is under a tenth of all points together", () => {
    expect(hinted({ weights: { Speed: 5, Reach: 5, Price: 90 } })).toEqual([["Speed", "Reach"]]);
    expect(hinted({ weights: { Speed: 5, Reach: 4, Price: 91 } })).toEqual([]);
  });

  it("is about the team's own ratings where there are some", () => {
    const own = { low: 1, mode: 1, high: 1, note: "" };

    expect(hinted({ weights: { Speed: 50, Reach: 50 }, ratings: { Reach: { Ada: own } } })).toEqual([]);
  });

  it("is about the options in play", () => {
    // Without Dan and Bob nothing of Fame's disagreement is left, but two options are too few to tell.
    const weights = { Speed: 50, Fame: 50 };

    expect(hinted({ weights })).toEqual([]);
    expect(hinted({ weights, excludedOptions: ["Dan", "Bob"] })).toEqual([]);
    const three = aDecision({
      Speed: { Ada: 5, Bob: 4, Cyd: 2, Dan: 1 },
      Fame: { Ada: 5, Bob: 4, Cyd: 3, Dan: 4 },
    });
    expect(hinted({ weights }, three)).toEqual([]);
    expect(hinted({ weights, excludedOptions: ["Dan"] }, three)).toEqual([["Speed", "Fame"]]);
  });

  it("compares only options that both criteria rate, at least three", () => {
    const gaps = (dan: number | null) =>
      aDecision({
        Speed: { Ada: 5, Bob: 4, Cyd: null, Dan: dan },
        Reach: { Ada: 4, Bob: 3, Cyd: 5, Dan: 1 },
      });

    expect(hinted({}, gaps(1))).toEqual([["Speed", "Reach"]]);
    expect(hinted({}, gaps(null))).toEqual([]);
  });

  it("does not call criteria alike that tell no option apart", () => {
    const level = aDecision({
      Speed: { Ada: 3, Bob: 3, Cyd: 3 },
      Reach: { Ada: 3, Bob: 3, Cyd: 3 },
    });

    expect(hinted({}, level)).toEqual([]);
  });

  it("lets a criterion stand in two groups where those beside it are not alike among themselves", () => {
    // Of six pairs Left and Right each tie one, not the same: 5/sqrt(30) = 0.913 with Middle, 4/5 with each other.
    const chain = aDecision({
      Left: { Ada: 5, Bob: 5, Cyd: 2, Dan: 1 },
      Middle: { Ada: 5, Bob: 4, Cyd: 2, Dan: 1 },
      Right: { Ada: 5, Bob: 4, Cyd: 1, Dan: 1 },
    });

    expect(hinted({ weights: { Left: 20, Middle: 50, Right: 30 } }, chain)).toEqual([
      ["Middle", "Right"],
      ["Middle", "Left"],
    ]);
  });

  it("puts the largest share first", () => {
    const two = aDecision({
      Speed: { Ada: 5, Bob: 3, Cyd: 1 },
      Reach: { Ada: 5, Bob: 4, Cyd: 1 },
      Price: { Ada: 1, Bob: 5, Cyd: 3 },
      Cost: { Ada: 2, Bob: 5, Cyd: 4 },
    });

    expect(hinted({ weights: { Speed: 10, Reach: 20, Price: 30, Cost: 40 } }, two)).toEqual([
      ["Cost", "Price"],
      ["Reach", "Speed"],
    ]);
  });

  it("says that few options may be alike by chance, and no longer says so of many", () => {
    const options = (count: number) =>
      aDecision({
        Speed: Object.fromEntries(Array.from({ length: count }, (_, place) => [`Option ${place + 1}`, 3])),
      });
    const chance = (count: number) => doubleCounting(options(count), aScenario(options(count))).chance;

    expect(chance(4)).toBe("With 4 options, criteria can also rank them alike by chance.");
    expect(chance(6)).not.toBeNull();
    expect(chance(7)).toBeNull();
  });

  describe.each(decisionIndex.map(({ id, revision }) => [id, revision] as const))("of %s", (id, revision) => {
    it("is a handful at most, whatever the preset", async () => {
      const found = await findDecision(id, revision);
      if (!found.ok) throw new Error(found.error.kind);
      for (const preset of found.value.presets) {
        const { groups } = doubleCounting(found.value, aPresetScenario(found.value, preset.id));
        expect(groups.length, preset.name).toBeLessThanOrEqual(3);
      }
    });
  });
});
