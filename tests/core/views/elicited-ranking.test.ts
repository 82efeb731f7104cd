import { describe, expect, it } from "vitest";
import { elicitedRanking } from "#core/views/elicited-ranking.ts";
import { aRatedCriterion } from "#tests/support/a-decision.ts";

const three = ["Speed", "Price", "Reach"].map((name) => aRatedCriterion(name, {}));

describe("what an order of criteria comes to", () => {
  it("gives three the published weights by rank", () => {
    // Barron & Barrett (1996), "Decision quality using ranked attribute weights", for three attributes.
    const weights = elicitedRanking([["Price"], ["Speed"], ["Reach"]], three);

    if (weights.kind !== "weights") throw new Error(weights.kind);
    expect(weights.shares["Price"]).toBeCloseTo(0.6111, 4);
    expect(weights.shares["Speed"]).toBeCloseTo(0.2778, 4);
    expect(weights.shares["Reach"]).toBeCloseTo(0.1111, 4);
    // 27.78 and 11.11 parts of 61.11 are 45.5 and 18.2 of 100, told with two digits.
    expect(weights.points).toEqual({ Price: 100, Speed: 45, Reach: 18 });
  });

  it("lets equally important ones share what they span", () => {
    const weights = elicitedRanking([["Price", "Speed"], ["Reach"]], three);

    // The mean of 0.6111 and 0.2778.
    expect(weights).toMatchObject({ kind: "weights", points: { Price: 100, Speed: 100, Reach: 25 } });
    if (weights.kind === "weights") expect(weights.shares["Speed"]).toBeCloseTo(0.4444, 4);
  });

  it("passes over what is not in play, and gives 0 to what is not in the order", () => {
    const weights = elicitedRanking([["Beauty"], ["Price"], ["Speed"]], three);

    expect(weights).toMatchObject({
      kind: "weights",
      shares: { Price: 0.75, Speed: 0.25, Reach: 0 },
      points: { Price: 100, Speed: 33, Reach: 0 },
    });
  });

  it("asks for criteria where none of the order is in play", () => {
    const next = "No criterion is in the order. Put in what matters.";

    expect(elicitedRanking([["Beauty"]], three)).toEqual({ kind: "unfinished", next });
    expect(elicitedRanking([], three)).toEqual({ kind: "unfinished", next });
  });
});
