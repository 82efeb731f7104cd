import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import { verdict } from "#core/views/verdict.ts";
import { aDecision, type CellSketch } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";

describe("a clear leader", () => {
  it("is 5 points ahead or more, and no rating within its range changes that", () => {
    expect(verdictByLead(50)).toEqual({ kind: "clear" });
    expect(verdictByLead(5)).toEqual({ kind: "clear" });
  });

  it("is what REST is for a public API", () => {
    expect(verdict(apiStyleR1, aPresetScenario(apiStyleR1, "public-api"))).toEqual({ kind: "clear" });
  });

  it("is an option that stands alone", () => {
    const decision = aDecision({ Speed: { Ada: 2 } });

    expect(verdict(decision, aScenario(decision))).toEqual({ kind: "clear" });
  });
});

describe("a close call", () => {
  it("is a lead of under 5 points", () => {
    expect(verdictByLead(4.9)).toEqual({ kind: "close-call", because: { kind: "small-lead" } });
    expect(verdictByLead(0.5)).toEqual({ kind: "close-call", because: { kind: "small-lead" } });
  });

  it("is a larger lead that one rating within its own range turns", () => {
    // The catalog's authors: GraphQL 3.75, REST 3.53, and REST leads with over/under-fetching at 4.
    expect(verdict(apiStyleR1, aPresetScenario(apiStyleR1, "mobile-first"))).toMatchObject({
      kind: "close-call",
      because: {
        kind: "rating-in-range",
        flip: { option: { id: "rest" }, criterion: { id: "over-under-fetching" }, to: 4 },
      },
    });
  });

  it("is a lead that ends where the leader may fall below a must-have", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Safety: { Ada: [2, 4, 5], Bob: 4 } });
    const scenario = aScenario(decision, { weights: { Speed: 50 }, mustHaves: { Safety: 3 } });

    expect(verdict(decision, scenario)).toMatchObject({
      kind: "close-call",
      because: { kind: "rating-in-range", flip: { newLeaders: [{ id: "Bob" }] } },
    });
    expect(verdict(decision, { ...scenario, mustHaves: { Safety: 2 } })).toEqual({ kind: "clear" });
  });

  it("is a lead over a ruled-out rival that may come to meet its must-have", () => {
    const decision = aDecision({ Speed: { Ada: 4, Bob: 5 }, Safety: { Ada: 4, Bob: [1, 2, 3] } });
    const scenario = aScenario(decision, { weights: { Speed: 50 }, mustHaves: { Safety: 3 } });

    expect(verdict(decision, scenario)).toMatchObject({
      kind: "close-call",
      because: { kind: "rating-in-range", flip: { newLeaders: [{ id: "Bob" }] } },
    });
    expect(verdict(decision, { ...scenario, mustHaves: { Safety: 4 } })).toEqual({ kind: "clear" });
  });

  // The authors' totals are 99 / 25 and 94 / 25, which is 5 points apart to the last digit.
  it("is not a lead of exactly 5 points, however the additions come out", () => {
    expect(verdict(databaseTypeR1, aPresetScenario(databaseTypeR1, "iot-metrics"))).toMatchObject({
      kind: "close-call",
      because: { kind: "rating-in-range" },
    });
  });
});

describe("no clear winner", () => {
  it("is a lead of under half a point", () => {
    expect(verdictByLead(0.4)).toEqual({ kind: "no-clear-winner", because: { kind: "small-lead" } });
  });

  it("is a tie", () => {
    expect(verdictByLead(0)).toEqual({ kind: "no-clear-winner", because: { kind: "tied" } });
  });

  it("is an option that is not rated everywhere and could reach the leader's total", () => {
    expect(verdictOf({ Ada: 4, Bob: 5 }, { Ada: 4, Bob: null })).toMatchObject({
      because: { kind: "gap-could-lead", row: { option: { id: "Bob" } } },
    });
    expect(verdictOf({ Ada: 4, Bob: 3 }, { Ada: 4, Bob: null })).toMatchObject({
      kind: "no-clear-winner",
      because: { kind: "gap-could-lead" },
    });
    expect(verdictOf({ Ada: 4, Bob: 2 }, { Ada: 4, Bob: null })).toEqual({ kind: "clear" });
  });

  it("is a ranking in which every option has a gap", () => {
    expect(verdictOf({ Ada: 4, Bob: null }, { Ada: null, Bob: 3 })).toEqual({
      kind: "no-clear-winner",
      because: { kind: "none-complete" },
    });
  });

  it("is a must-have that nobody meets", () => {
    const decision = aDecision({ Speed: { Ada: 4, Bob: 3 } });

    expect(verdict(decision, aScenario(decision, { mustHaves: { Speed: 5 } }))).toEqual({
      kind: "no-clear-winner",
      because: { kind: "all-ruled-out" },
    });
  });
});

it("gives no verdict while nothing is weighed", () => {
  const decision = aDecision({ Speed: { Ada: 4, Bob: 3 } });

  expect(verdict(decision, aScenario(decision, { weights: {} }))).toBeNull();
});

/** Ada ahead of Bob by some points of 100: what Ada is best at has that many points, the rest is even. */
function verdictByLead(points: number) {
  const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Price: { Ada: 3, Bob: 3 } });
  const weights = { Speed: points, Price: 100 - points };
  return verdict(decision, aScenario(decision, { weights: points === 0 ? { Price: 100 } : weights }));
}

function verdictOf(speed: Record<string, CellSketch>, price: Record<string, CellSketch>) {
  const decision = aDecision({ Speed: speed, Price: price });
  return verdict(decision, aScenario(decision));
}
