import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Elicitation } from "#core/domain/elicitation.ts";
import { pointsOutlook } from "#core/views/points-outlook.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

const decision = aDecision({
  Speed: { Ada: 5, Bob: 3 },
  Price: { Ada: 2, Bob: 4 },
});
const more = (mode: Decision["mode"]): Decision => ({ ...decision, mode });
/** By hand: Ada 60 x 1 + 40 x 0.25 = 70, Bob 60 x 0.5 + 40 x 0.75 = 60. */
const weights = { Speed: 60, Price: 40 };

function sentence(elicitation: Elicitation, from: Decision = decision, now = weights): string | undefined {
  return pointsOutlook.spread(from, aScenario(from, { weights: now, elicitation }))?.sentence;
}

describe("what the points of a way would change", () => {
  it("names another leader", () => {
    // Price 80: Ada 20 + 20 = 40, Bob 10 + 60 = 70.
    expect(sentence({ spread: { Speed: 20, Price: 80 } })).toBe(
      "With these points Bob leads, 30 points ahead; now Ada leads, 10 points ahead.",
    );
  });

  it("names the leader once where it stays", () => {
    // Speed 80: Ada 80 + 5 = 85, Bob 40 + 15 = 55.
    expect(sentence({ spread: { Speed: 80, Price: 20 } })).toBe(
      "With these points Ada leads, 30 points ahead; now 10 points ahead.",
    );
  });

  it("calls a close call so, on either side", () => {
    // Speed 54: Ada 54 + 11.5 = 65.5, Bob 27 + 34.5 = 61.5.
    expect(sentence({ spread: { Speed: 54, Price: 46 } })).toBe(
      "With these points Ada leads, 4 points ahead, a close call; now 10 points ahead.",
    );
  });

  it("tells a tie", () => {
    // Speed 50: 62.5 for both.
    expect(sentence({ spread: { Speed: 50, Price: 50 } })).toBe(
      "With these points there is no clear winner (Ada and Bob, tied); now Ada leads, 10 points ahead.",
    );
  });

  it("says when nothing changes", () => {
    expect(sentence({ spread: { Speed: 60, Price: 40 } })).toBe(
      "With these points Ada leads, 10 points ahead, as now.",
    );
  });

  it("begins from nothing", () => {
    expect(sentence({ spread: { Speed: 80, Price: 20 } }, decision, { Speed: 0, Price: 0 })).toBe(
      "With these points Ada leads, 30 points ahead; now nothing is ranked.",
    );
  });

  it("uses the words of decisions whose options add up", () => {
    expect(sentence({ spread: { Speed: 20, Price: 80 } }, more("combine"))).toBe(
      "With these points Bob would come first, 30 points ahead; now Ada would come first, 10 points ahead.",
    );
    expect(sentence({ spread: { Speed: 50, Price: 50 } }, more("checklist"))).toBe(
      "With these points there is no clear next step (Ada and Bob, tied); now Ada would come first, 10 points ahead.",
    );
  });

  it("knows an option without a rival, and nobody with a rank", () => {
    const gap = aDecision({ Speed: { Ada: 5, Bob: null }, Price: { Ada: 2, Bob: 4 } });
    expect(sentence({ spread: { Speed: 0, Price: 100 } }, gap)).toMatch(
      /^With these points Bob leads, 50 points ahead; now there is no clear winner \(Ada, without a rival in the ranking\)\.$/,
    );
    const unknown = aDecision({ Speed: { Ada: null, Bob: null }, Price: { Ada: 2, Bob: 4 } });
    expect(sentence({ spread: { Speed: 0, Price: 100 } }, unknown)).toBe(
      "With these points Bob leads, 50 points ahead; now no option has a rank: rate Bob on Speed.",
    );
  });

  it("names what to rate where nothing would be ranked, the heaviest gap first", () => {
    const unknown = aDecision({ Speed: { Ada: null, Bob: 4 }, Price: { Ada: null, Bob: null } });
    expect(sentence({ spread: { Speed: 40, Price: 60 } }, unknown, { Speed: 100, Price: 0 })).toBe(
      "With these points no option has a rank: rate Ada on Price and Speed; now there is no clear winner (Bob, without a rival in the ranking).",
    );
    expect(sentence({ spread: { Speed: 40, Price: 60 } }, { ...unknown, mode: "combine" }, weights)).toBe(
      "With these points no option has a rank: rate Ada on Price and Speed; now no option has a rank: rate Ada on Speed and Price.",
    );
  });

  it("says so where every option misses a must-have", () => {
    const scenario = aScenario(decision, {
      weights,
      mustHaves: { Speed: 5, Price: 5 },
      elicitation: { spread: { Speed: 20, Price: 80 } },
    });
    expect(pointsOutlook.spread(decision, scenario)?.sentence).toBe(
      "With these points no option has a rank: none meets every must-have, as now.",
    );
  });

  it("sets the points beside those in use, the heaviest to be first", () => {
    const elicitation = { ranking: [["Price"], ["Speed"]] };
    const outlook = pointsOutlook.ranking(decision, aScenario(decision, { weights, elicitation }));

    // Weights of two by rank: 0.75 and 0.25; 100 and 33 points, of which 100 are 75.2 percent.
    expect(outlook?.rows.map(({ criterion, now, then }) => [criterion.id, now, then])).toEqual([
      ["Price", 40, 100],
      ["Speed", 60, 33],
    ]);
    expect(outlook?.rows[0]?.share).toBeCloseTo(0.752, 3);
    expect(outlook?.isInUse).toBe(false);
  });

  it("knows when these points are in use already", () => {
    const elicitation = { ranking: [["Price"], ["Speed"]] };
    const taken = aScenario(decision, { weights: { Price: 100, Speed: 33 }, elicitation });

    expect(pointsOutlook.ranking(decision, taken)?.isInUse).toBe(true);
  });

  it("is not there while a way has no weights", () => {
    expect(sentence({})).toBeUndefined();
    expect(sentence({ spread: { Speed: 20 } })).toBeUndefined();
  });
});
