import { describe, expect, it } from "vitest";
import type { Trial } from "#core/domain/trial.ts";
import { trialWords } from "#core/views/trial-words.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });
/** By hand: Ada 60 x 1 + 40 x 0.25 = 70, Bob 60 x 0.5 + 40 x 0.75 = 60. */
const scenario = aScenario(decision, { weights: { Speed: 60, Price: 40 } });

function words(trial: Trial) {
  return trialWords(decision, scenario, trial);
}

describe("what is tried on, in words", () => {
  it("names a weight with what it would be and is, and who would lead", () => {
    // Price 90: Ada (60 + 22.5) / 150 = 55, Bob (30 + 67.5) / 150 = 65.
    expect(words({ kind: "weights", points: { Price: 90 } })).toEqual({
      what: "Price 90 points instead of 40",
      outcome: "With it Bob leads, 10 points ahead; now Ada leads, 10 points ahead.",
    });
  });

  it("names several weights, and leaves out those that stay", () => {
    expect(words({ kind: "weights", points: { Speed: 20, Price: 80 } }).what).toBe(
      "Speed 20 points instead of 60 and Price 80 instead of 40",
    );
    expect(words({ kind: "weights", points: { Speed: 60, Price: 41 } }).what).toBe(
      "Price 41 points instead of 40",
    );
  });

  it("names the three weights that change most where many do, and counts the others", () => {
    const names = ["A", "B", "C", "D", "E"];
    const many = aDecision(Object.fromEntries(names.map((name) => [name, { Ada: 5, Bob: 3 }])));
    const now = aScenario(many, { weights: { A: 10, B: 10, C: 10, D: 10, E: 10 } });
    const points = { A: 11, B: 50, C: 40, D: 0, E: 12 };

    expect(trialWords(many, now, { kind: "weights", points }).what).toBe(
      "B 50 points instead of 10, C 40 instead of 10, D 0 instead of 10 and 2 other weights",
    );
  });

  it("names a rating by its cell", () => {
    const rating = { low: 3, mode: 5, high: 5, note: "" };
    const trial: Trial = { kind: "rating", cell: { criterion: "Speed", option: "Bob" }, rating };

    // Bob: 60 x 1 + 40 x 0.75 = 90; at its low, 3, Bob would be at 60 again.
    expect(words(trial)).toEqual({
      what: "Rating of Bob on Speed 5 instead of 3",
      outcome: "With it Bob leads, 20 points ahead, a close call; now Ada leads, 10 points ahead.",
    });
  });

  it("names a must-have, and what it was where there was one", () => {
    const trial: Trial = { kind: "must-have", criterion: "Price", minimum: 3 };

    expect(words(trial)).toEqual({
      what: "Minimum for Price 3",
      outcome: "With it Bob leads, without a rival in the ranking; now Ada leads, 10 points ahead.",
    });
    const lower = aScenario(decision, { ...scenario, mustHaves: { Price: 2 } });
    expect(trialWords(decision, lower, trial).what).toBe("Minimum for Price 3 instead of 2");
  });
});
