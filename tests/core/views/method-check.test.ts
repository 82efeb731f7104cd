import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { methodCheck, type MethodCheck, type MethodResult } from "#core/views/method-check.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

type Checked = Extract<MethodCheck, { kind: "checked" }>;

function checked(decision: Decision, scenario: Scenario): Checked {
  const check = methodCheck(decision, scenario);
  if (check.kind !== "checked") throw new Error(check.reason);
  return check;
}

function resultOf(check: Checked, name: string): MethodResult {
  const found = check.results.find(({ method }) => method.name === name);
  if (found === undefined) throw new Error(`No method is called ${name}`);
  return found;
}

const first = ({ first: options }: MethodResult) => options.map(({ name }) => name);

describe("the same weights and ratings under every method", () => {
  const dominating = aDecision({ Speed: { Ada: 5, Bob: 2 }, Price: { Ada: 4, Bob: 3 } });

  it("agree on an option that is better everywhere, and say that the choice does not decide", () => {
    const check = checked(dominating, aScenario(dominating));

    expect(check.results.map(first)).toEqual([["Ada"], ["Ada"], ["Ada"], ["Ada"], ["Ada"]]);
    expect(check.results.map(({ tau }) => tau)).toEqual([1, 1, 1, 1, 1]);
    expect(check.headline).toBe("The choice of method does not decide here: every method has Ada in front.");
    expect(check.details).toEqual([
      "Under no method would taking out one option change which of the others is in front.",
    ]);
  });

  // Shares 0.6 and 0.4. Sum: Ada 0.6, Bob 0.5. Product of the ratings: Ada 5^0.6 * 1^0.4 = 2.63, Bob 3.
  // TOPSIS: the ideal is (0.6, 0.2); Ada is 0.2 from it and 0.3 from the worst, Bob the other way round.
  // VIKOR: Ada's regret is 0.4 and 0.4, Bob's 0.6 and 0.6. PROMETHEE: Ada is ahead on 0.6 of the weight.
  const uneven = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 1, Bob: 3 } });
  const heavySpeed = aScenario(uneven, { weights: { Speed: 60, Price: 40 } });

  it("differ where a sum makes good what a product does not", () => {
    const check = checked(uneven, heavySpeed);

    expect(check.results.map(({ method, ...result }) => [method.name, first({ method, ...result })])).toEqual(
      [
        ["Weighted sum", ["Ada"]],
        ["Weighted product", ["Bob"]],
        ["TOPSIS", ["Ada"]],
        ["VIKOR", ["Ada"]],
        ["PROMETHEE II", ["Ada"]],
      ],
    );
    expect(check.headline).toBe(
      "The choice of method matters here: the weighted sum has Ada in front; Weighted product has Bob.",
    );
    expect(resultOf(check, "Weighted product").tau).toBe(-1);
    expect(resultOf(check, "Weighted product").verdict).toBe("differs");
  });

  it("are asked about ranked options only, and name the others", () => {
    const gappy = aDecision({
      Speed: { Ada: 5, Bob: 3, Cy: null, Dan: 5 },
      Price: { Ada: 4, Bob: 3, Cy: 2, Dan: 1 },
    });
    const check = checked(gappy, aScenario(gappy, { mustHaves: { Price: 2 } }));

    expect(check.options.map(({ name }) => name)).toEqual(["Ada", "Bob"]);
    expect(check.leftOut).toBe("Not asked about, for want of a rank: Cy and Dan.");
  });

  it("compare nothing while fewer than two options have a rank", () => {
    const lonely = aDecision({ Speed: { Ada: 5, Bob: null } });

    expect(methodCheck(lonely, aScenario(lonely))).toEqual({
      kind: "too-few",
      reason:
        "Methods are compared on at least two options with a rank. Not asked about, for want of a rank: Bob. Rate what is not rated.",
    });
  });

  it("say what is missing where nothing is ranked, as the Result does, and advise only what helps", () => {
    const pair = aDecision({ Speed: { Ada: 5, Bob: 2 } });

    expect(methodCheck(pair, aScenario(pair, { weights: {} }))).toEqual({
      kind: "too-few",
      reason: "Give at least one criterion more than 0 points, and the options are ranked.",
    });
    expect(methodCheck(pair, aScenario(pair, { mustHaves: { Speed: 3 } }))).toMatchObject({
      reason: expect.stringMatching(
        /Bob\. Lower the minimum that is missed, or change the rating that misses it\.$/,
      ),
    });
  });

  it("tell apart a tie in front from one option in front", () => {
    const tied = aDecision({ Speed: { Ada: 4, Bob: 2 }, Price: { Ada: 2, Bob: 4 } });
    const check = checked(tied, aScenario(tied));

    expect(check.results.map(first)).toEqual(Array(5).fill(["Ada", "Bob"]));
    expect(check.results.map(({ tau }) => tau)).toEqual(Array(5).fill(null));
  });

  // Both have half of the points. Multiplied, Ada's 5 and 1 make 2.24, Bob's 3 and 3 make 3.
  it("say so where a method only breaks a tie", () => {
    const check = checked(uneven, aScenario(uneven));

    expect(resultOf(check, "Weighted product").verdict).toBe("breaks-tie");
    expect(check.headline).toBe(
      "The choice of method only breaks a tie here: the weighted sum has Ada and Bob in front; Weighted product has Bob.",
    );
  });

  it("tell an option that changes places behind the first from a tie that is told apart", () => {
    // Behind Ada, who is best everywhere: by the sum Bob has 0.5 and Cy 0.4; multiplied, Bob has 5^0.5 and Cy 2.6.
    const behind = aDecision({ Speed: { Ada: 5, Bob: 5, Cy: 2.6 }, Price: { Ada: 5, Bob: 1, Cy: 2.6 } });
    const swapped = checked(behind, aScenario(behind));
    expect(resultOf(swapped, "Weighted product").swaps).toBe(true);
    expect(swapped.details[0]).toMatch(/^Behind that, options change places under Weighted product/);

    const level = aDecision({ Speed: { Ada: 5, Bob: 5, Cy: 3 }, Price: { Ada: 5, Bob: 1, Cy: 3 } });
    const apart = checked(level, aScenario(level));
    expect(resultOf(apart, "Weighted product").tau).toBeLessThan(1);
    expect(apart.details.join()).not.toContain("change places");
  });

  it("pass on VIKOR's own proposal where it names several", () => {
    // Shares 52, 48 and 20 of 120. Regrets: Ada 0.1 on Price and 0.167 on Care, so S 0.267 and R 0.167; Bob 0.108
    // on Speed and 0.167 on Care, so S 0.275 and R 0.167; Cy S 0.833 and R 0.433. Q: 0, 0.007 and 1. Bob is less
    // than 1 / (3 - 1) behind Ada, Cy is not.
    const close = aDecision({
      Speed: { Ada: 5, Bob: 4, Cy: 1 },
      Price: { Ada: 4, Bob: 5, Cy: 1 },
      Care: { Ada: 3, Bob: 3, Cy: 4 },
    });
    const check = checked(close, aScenario(close, { weights: { Speed: 52, Price: 48, Care: 20 } }));

    expect(resultOf(check, "VIKOR").remark).toBe(
      "VIKOR itself proposes Ada and Bob as a compromise: they are too close for it to name one.",
    );
    expect(check.details).toContain(resultOf(check, "VIKOR").remark);
  });
});

describe("a method that depends on the option set", () => {
  // Pairwise, by shares on which one is ahead:
  //   Ada over Bob: Speed + Care = 0.65 against 0.35. Bob over Cy: Speed + Price = 0.75 against 0.25.
  //   Cy over Ada: Price + Care = 0.6 against 0.4.
  // Net flows are half of 0.3 - 0.2 for Ada, 0.5 - 0.3 for Bob and 0.2 - 0.5 for Cy: Bob, Ada, Cy.
  // Without Cy, Ada beats Bob; without Bob, Cy beats Ada; without Ada, Bob still beats Cy.
  const circle = aDecision({
    Speed: { Ada: 5, Bob: 4, Cy: 3 },
    Price: { Ada: 3, Bob: 5, Cy: 4 },
    Care: { Ada: 4, Bob: 3, Cy: 5 },
  });
  const scenario = aScenario(circle, { weights: { Speed: 40, Price: 35, Care: 25 } });

  it("is told with the option whose absence would change it", () => {
    const result = resultOf(checked(circle, scenario), "PROMETHEE II");

    expect(first(result)).toEqual(["Bob"]);
    expect(result.reversals).toEqual([
      "PROMETHEE II: without Bob, Cy would be in front instead of Ada, though no rating and no weight changed.",
      "PROMETHEE II: without Cy, Ada would be in front instead of Bob, though no rating and no weight changed.",
    ]);
  });

  it("is never the weighted sum, whose values do not depend on the others", () => {
    expect(resultOf(checked(circle, scenario), "Weighted sum").reversals).toEqual([]);
  });
});
