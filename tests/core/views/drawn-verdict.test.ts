import { describe, expect, it } from "vitest";
import type { Firstness } from "#core/views/firstness.ts";
import { drawnVerdict } from "#core/views/drawn-verdict.ts";
import { drawnSentence, resultSentence } from "#core/views/result-sentence.ts";
import { verdict } from "#core/views/verdict.ts";
import type { Decision } from "#core/domain/decision.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/** By hand, at 80 and 20 points: Ada has 80, Bob 40 + 20 = 60. They tie where Price weighs 40. */
const sketch = { Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 1, Bob: 5 } };
const decision = aDecision(sketch);
const clear = aScenario(decision, { weights: { Speed: 80, Price: 20 } });
/** Ada has 68, Bob 34 + 32 = 66. */
const close = { ...clear, weights: { Speed: 68, Price: 32 } };
/** Ada has 66.8, Bob 33.4 + 33.2 = 66.6. */
const open = { ...clear, weights: { Speed: 66.8, Price: 33.2 } };

const drawn = (scenario: typeof clear, firstness: Firstness | null) =>
  drawnVerdict(decision, scenario, firstness);

describe("the verdict with a simulation at hand", () => {
  it("is a close call where a clear leader is first in fewer than 80 of 100 draws", () => {
    expect(drawn(clear, "some")).toEqual({ kind: "close-call", because: { kind: "few-draws" } });
  });

  it("is no clear winner where the leader is first in fewer than 50", () => {
    const expected = { kind: "no-clear-winner", because: { kind: "few-draws" } };

    expect(drawn(clear, "few")).toEqual(expected);
    expect(drawn(close, "few")).toEqual(expected);
  });

  it("is the verdict without one where the draws do not lower it", () => {
    expect(drawn(clear, "most")).toBe(verdict(decision, clear));
    expect(drawn(clear, null)).toBe(verdict(decision, clear));
    expect(drawn(close, "most")).toBe(verdict(decision, close));
  });

  it("names the lead first where both the lead and the draws make it close", () => {
    expect(drawn(close, "some")).toEqual({ kind: "close-call", because: { kind: "small-lead" } });
    expect(drawn(open, "few")).toEqual({ kind: "no-clear-winner", because: { kind: "small-lead" } });
  });
});

describe("the sentence with a simulation at hand", () => {
  it("gives the draws as a reason for a close call, after the lead", () => {
    expect(drawnSentence(decision, clear, "some")).toMatchObject({
      headline: "Ada leads, but it is a close call.",
      reasons:
        "20 points ahead of Bob, mostly through Speed. Ada is first in fewer than 80 of 100 draws of what is uncertain.",
      change: "Raising Price from 20 to more than 40 points would put Bob ahead.",
    });
  });

  it("names no winner where the draws are too uncertain", () => {
    expect(drawnSentence(decision, clear, "few")).toMatchObject({
      headline: "No clear winner.",
      reasons: "Ada is first in fewer than 50 of 100 draws of what is uncertain: too uncertain to call.",
    });
  });

  it("has its words for options that add up, whatever their number", () => {
    const layers: Decision = { ...aDecision(sketch), mode: "combine" };

    expect(drawnSentence(layers, clear, "some").reasons).toBe(
      "20 points ahead of Bob, mostly through Speed. Fewer than 80 of 100 draws of what is uncertain put Ada first.",
    );
    expect(drawnSentence(layers, clear, "few")).toMatchObject({
      headline: "No clear next step.",
      reasons: "Fewer than 50 of 100 draws of what is uncertain put Ada first: too uncertain to call.",
    });
  });

  it("is the very sentence without one where the draws change nothing, so that nothing is drawn again", () => {
    expect(drawnSentence(decision, clear, "most")).toBe(resultSentence(decision, clear));
    expect(drawnSentence(decision, close, "some")).toBe(resultSentence(decision, close));
    expect(drawnSentence(decision, clear, "some")).toBe(drawnSentence(decision, clear, "some"));
  });
});
