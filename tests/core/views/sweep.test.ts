import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { sweepChoices } from "#core/views/sweep-choices.ts";
import { sweepCrossoverSentence } from "#core/views/sweep-crossover-sentence.ts";
import { sweepNotes } from "#core/views/sweep-notes.ts";
import { sweepPlaceSentence } from "#core/views/sweep-place.ts";
import { sweepSamples } from "#core/views/sweep-samples.ts";
import { sweepSentence } from "#core/views/sweep-sentence.ts";
import { sweepTotal } from "#core/views/sweep-total.ts";
import { sweep, type Sweep } from "#core/views/sweep.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/**
 * By hand, with Speed at 40 points and p points of Price: Ada has 100 * 40 / (40 + p), Bob (50 * 40 + 100 p) / (40 + p),
 * Cyd 50 p / (40 + p). Bob passes Ada at p = 20, Cyd passes Ada at p = 80.
 */
const three = aDecision({
  Speed: { Ada: 5, Bob: 3, Cyd: 1 },
  Price: { Ada: 1, Bob: 5, Cyd: 3 },
});
const weights = { Speed: 40, Price: 10 };

describe("the sweep of one weight", () => {
  it("says up to which points who leads, in the points that people type", () => {
    expect(caption(three, aScenario(three, { weights }), "Price")).toBe(
      "Ada leads up to 19 points of Price, Bob from 21. At 20 points Ada and Bob are tied for the lead.",
    );
  });

  it("names who passes whom at each crossover up to 100 points, and which takes the lead", () => {
    expect(crossovers(three, aScenario(three, { weights }), "Price")).toEqual([
      "At 20 points Bob passes Ada and takes the lead.",
      "At 80 points Cyd passes Ada.",
    ]);
    // With Speed at 60 points Bob passes Ada at 30, and Cyd would at 120: no weight can be set to that.
    expect(crossovers(three, aScenario(three, { weights: { Speed: 60 } }), "Price")).toEqual([
      "At 30 points Bob passes Ada and takes the lead.",
    ]);
  });

  // At 50 points: Ada 4000 / 90 = 44.4, Bob 7000 / 90 = 77.8, Cyd 2500 / 90 = 27.8. At 80: 33.3, 83.3 and 33.3.
  it("tells all totals at a place, best first", () => {
    const found = swept(three, aScenario(three, { weights }), "Price");

    expect(place(found, 50)).toBe("At 50 points Bob leads: Bob 78, Ada 44, Cyd 28");
    expect(place(found, 20)).toBe("At 20 points Ada and Bob are tied for the lead: Ada 67, Bob 67, Cyd 17");
    expect(place(found, 80)).toBe("At 80 points Bob leads: Bob 83, Ada 33, Cyd 33");
  });

  it("draws curves, not straight lines, through each whole point and each change of the leader", () => {
    const found = swept(three, aScenario(three, { weights: { Speed: 41, Price: 10 } }), "Price");
    const samples = sweepSamples(found);

    expect(sweepTotal(found.lines[0]!, 40, 40)).toBeCloseTo(50, 9);
    expect(found.bands[1]!.from).toBeCloseTo(20.5, 9);
    expect(samples).toEqual(expect.arrayContaining([0, 1, 20, found.bands[1]!.from, 99, 100]));
    expect(samples).toEqual(samples.toSorted((a, b) => a - b));
  });

  it("follows the curves where they bend most, near 0 beside few other points", () => {
    const samples = sweepSamples(swept(three, aScenario(three, { weights: { Speed: 2 } }), "Price"));

    const steps = samples
      .slice(1)
      .map((points, at) => points / (points + 2) - samples[at]! / (samples[at]! + 2));
    expect(Math.max(...steps)).toBeLessThan(0.17);
  });

  it("knows no leader where options add up", () => {
    const layers: Decision = { ...three, mode: "checklist" };
    const scenario = aScenario(layers, { weights });
    const found = swept(layers, scenario, "Price");

    const told = [
      caption(layers, scenario, "Price"),
      ...crossovers(layers, scenario, "Price"),
      sweepPlaceSentence(found, 50, "checklist").where,
    ];

    expect(told).toEqual([
      "Ada would come first up to 19 points of Price, Bob from 21. At 20 points Ada and Bob are tied for first place.",
      "At 20 points Bob would pass Ada and come first.",
      "At 80 points Cyd would pass Ada.",
      "At 50 points Bob would come first",
    ]);
  });
});

describe("a weight that changes nothing at the front", () => {
  it("is said to be so", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 4, Bob: 3 } });

    expect(caption(decision, aScenario(decision), "Price")).toBe("Whatever the weight of Price, Ada leads.");
  });

  it("has level lines where no other criterion has points", () => {
    const scenario = aScenario(three, { weights: { Speed: 40 } });
    const found = swept(three, scenario, "Speed");

    expect(caption(three, scenario, "Speed")).toBe(
      "No other criterion has points: whatever the weight of Speed, Ada leads.",
    );
    expect(sweepSamples(found)).toEqual([0, 100]);
    expect(sweepTotal(found.lines[1]!, 0, 70)).toBeCloseTo(50, 9);
    expect(place(found, 0)).toBe("At 0 points nothing is weighed: ");
  });

  it("leaves twins tied", () => {
    const decision = aDecision({ Speed: { Ada: 5, Amy: 5 }, Price: { Ada: 2, Amy: 2 } });

    expect(caption(decision, aScenario(decision), "Price")).toBe(
      "Whatever the weight of Price, Ada and Amy are tied for the lead.",
    );
  });
});

describe("ties along a sweep", () => {
  it("are told at either end of the axis", () => {
    // Level on Speed, so tied at 0 points of Price.
    const level = aDecision({ Speed: { Ada: 4, Bob: 4 }, Price: { Ada: 2, Bob: 3 } });
    expect(caption(level, aScenario(level, { weights: { Speed: 60 } }), "Price")).toBe(
      "Bob leads from 1 point of Price. At 0 points Ada and Bob are tied for the lead.",
    );

    // 100 points against 100 points: tied at the very end, past which nothing can be set.
    const opposed = aDecision({ Speed: { Ada: 5, Bob: 1 }, Price: { Ada: 1, Bob: 5 } });
    const scenario = aScenario(opposed, { weights: { Speed: 100 } });
    expect(caption(opposed, scenario, "Price")).toBe(
      "Ada leads up to 99 points of Price. At 100 points Ada and Bob are tied for the lead.",
    );
    expect(crossovers(opposed, scenario, "Price")).toEqual([]);
  });

  it("of twins are one crossover with whoever passes both", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Amy: 5, Bob: 3, Ben: 3 },
      Price: { Ada: 1, Amy: 1, Bob: 5, Ben: 5 },
    });
    const scenario = aScenario(decision, { weights: { Speed: 40 } });

    expect(crossovers(decision, scenario, "Price")).toEqual([
      "At 20 points Ben and Bob pass Ada and Amy and take the lead together.",
    ]);
    expect(caption(decision, scenario, "Price")).toBe(
      "Ada and Amy are tied for the lead up to 19 points of Price, Ben and Bob are tied for the lead from 21. At 20 points Ada, Amy, Ben and Bob are tied for the lead.",
    );
  });
});

describe("bands of the leader", () => {
  const found = swept(three, aScenario(three, { weights }), "Price");
  const [ada, bob, cyd] = ["Ada", "Bob", "Cyd"].map(
    (id) => found.lines.find(({ option }) => option.id === id)!.option,
  );
  const told = (ends: readonly number[]) => {
    const leaders = [ada!, cyd!, bob!];
    const bands = ends.slice(1).map((to, at) => ({ from: ends[at]!, to, leaders: [leaders[at]!] }));
    return sweepSentence({ ...found, bands, ties: [] }, "choose-one");
  };

  it("are told from the first to the last whole point inside", () => {
    expect(told([0, 20.5, 61.2, 100])).toBe(
      "Ada leads up to 20 points of Price, Cyd from 21 to 61, Bob from 62.",
    );
  });

  it("are told as one point where only one lies inside, and by place where none does", () => {
    expect(told([0, 0.4, 1.2, 100])).toBe("Ada leads at 0 points of Price, Cyd at 1, Bob from 2.");
    expect(told([0, 61.2, 61.7, 100])).toBe(
      "Ada leads up to 61 points of Price, Cyd only near 61.5, Bob from 62.",
    );
  });
});

describe("what can be swept", () => {
  it("is each criterion on which every option with a rank is rated, heaviest first; the others are named", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 3 },
      Price: { Ada: 1, Bob: 5 },
      Safety: { Ada: 3, Bob: null },
    });
    const scenario = aScenario(decision, { weights: { Speed: 20, Price: 60 } });

    const choices = sweepChoices(decision, scenario)!;

    expect(choices.offered.map(({ criterion }) => criterion.id)).toEqual(["Price", "Speed"]);
    expect(sweep(decision, scenario, "Safety")).toBeNull();
    expect(sweepNotes(decision, scenario, choices, swept(decision, scenario, "Price"))).toEqual([
      "Not offered, because an option with a rank is not rated there: Safety.",
    ]);
  });

  it("starts with the weight that changes the leader soonest, else with the heaviest", () => {
    // Ada leads with 40 and 10 points: Price has to go up by 10, Speed down by 20.
    expect(sweepChoices(three, aScenario(three, { weights }))!.first).toBe("Price");

    const dominant = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 4, Bob: 3 } });
    const scenario = aScenario(dominant, { weights: { Speed: 20, Price: 30 } });
    expect(sweepChoices(dominant, scenario)!.first).toBe("Price");
  });

  it("is nothing without two options that have a rank", () => {
    expect(sweepChoices(three, aScenario(three, { weights: {} }))).toBeNull();
    expect(sweepChoices(three, aScenario(three, { excludedOptions: ["Bob", "Cyd"] }))).toBeNull();
    expect(sweep(three, aScenario(three, { excludedCriteria: ["Price"] }), "Price")).toBeNull();
  });

  it("leaves out options without a rank, and says which of them no weight at all would give one", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3, Cyd: 4 }, Price: { Ada: 1, Bob: 5, Cyd: null } });
    const scenario = aScenario(decision, { weights });

    expect(
      sweepNotes(decision, scenario, sweepChoices(decision, scenario)!, swept(decision, scenario, "Price")),
    ).toEqual(["Not drawn, for want of a rank: Cyd.", "At 0 points of Price a rank would also go to Cyd."]);
  });

  it("draws the first five of many options strongly, and whoever leads somewhere", () => {
    // On Speed alone in the order of their names; Zoe is last there and leads on Price.
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 4.5, Cyd: 4, Dot: 3.5, Eve: 3, Fay: 2.5, Zoe: 1 },
      Price: { Ada: 1, Bob: 1, Cyd: 1, Dot: 1, Eve: 1, Fay: 1, Zoe: 5 },
    });
    const scenario = aScenario(decision, { weights: { Speed: 50 } });
    const found = swept(decision, scenario, "Price");

    expect(found.lines.filter(({ isStrong }) => !isStrong).map(({ option }) => option.id)).toEqual(["Fay"]);
    expect(sweepNotes(decision, scenario, sweepChoices(decision, scenario)!, found)).toEqual([
      "Drawn thin, because they come first nowhere: Fay. The table has their numbers.",
    ]);
  });
});

function swept(decision: Decision, scenario: Scenario, criterion: string): Sweep {
  const found = sweep(decision, scenario, criterion);
  if (!found) throw new Error(`${criterion} cannot be swept`);
  return found;
}

function caption(decision: Decision, scenario: Scenario, criterion: string): string {
  return sweepSentence(swept(decision, scenario, criterion), decision.mode);
}

function crossovers(decision: Decision, scenario: Scenario, criterion: string): readonly string[] {
  return swept(decision, scenario, criterion).crossovers.map((each) =>
    sweepCrossoverSentence(each, decision.mode),
  );
}

function place(found: Sweep, points: number): string {
  const { where, totals } = sweepPlaceSentence(found, points, "choose-one");
  return `${where}: ${totals.map(({ option, shown }) => `${option.name} ${shown}`).join(", ")}`;
}
