import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { dominatedOptions } from "#core/views/dominated-options.ts";
import { ranking } from "#core/views/ranking.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { anyCase, anyPoints } from "#tests/support/any-scenario.ts";
import { plainLeaders, plainSums } from "#tests/support/plain-ranking.ts";

function of(decision: Decision, differing: Partial<Scenario> = {}) {
  const found = dominatedOptions(decision, aScenario(decision, differing));
  if (!found) throw new Error("Nothing is ranked");
  return found;
}

describe("dominated options", () => {
  it("are named with who dominates them and where they are worse, heaviest first", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 4 },
      Price: { Ada: 3, Bob: 3 },
      Reach: { Ada: 4, Bob: 1 },
    });
    const { options, none } = of(decision, { weights: { Speed: 20, Price: 40, Reach: 40 } });

    expect(options.map(({ option, by }) => [option.name, by.map(({ name }) => name)])).toEqual([
      ["Bob", ["Ada"]],
    ]);
    expect(options[0]!.sentence).toBe("Dominated by Ada: nowhere better, and worse on Reach and Speed.");
    expect(options[0]!.only).toBe("No weights of these criteria put Bob ahead of Ada; other ratings could.");
    expect(none).toBe("");
  });

  it("are told by the best that dominates them, and the others after it", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 4, Cyd: 3 }, Price: { Ada: 3, Bob: 3, Cyd: 3 } });

    expect(of(decision).options.map(({ option, sentence }) => [option.name, sentence])).toEqual([
      ["Bob", "Dominated by Ada: nowhere better, and worse on Speed."],
      ["Cyd", "Dominated by Ada: nowhere better, and worse on Speed. Also by Bob."],
    ]);
  });

  it("name three criteria and count the others, but never count one alone", () => {
    const names = ["A", "B", "C", "D", "E"];
    const decision = (count: number) =>
      aDecision(Object.fromEntries(names.slice(0, count).map((name) => [name, { Ada: 5, Bob: 4 }])));

    expect(of(decision(5)).options[0]!.sentence).toContain("worse on A, B, C and 2 more.");
    expect(of(decision(4)).options[0]!.sentence).toContain("worse on A, B, C and D.");
  });

  it("can be helped by a criterion without points on which they are better than all that dominate them", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 5, Cyd: 3 },
      Price: { Ada: 2, Bob: 4, Cyd: 5 },
      Reach: { Ada: 2, Bob: 4, Cyd: 3 },
      Ease: { Ada: null, Bob: 1, Cyd: 5 },
    });

    // Reach beats Ada but not Bob, and nobody knows whether Ease beats Ada.
    expect(of(decision, { weights: { Speed: 50 } }).options.map(({ only }) => only)).toEqual([
      "No weights of these criteria put Cyd ahead of Ada; other ratings could, or points for Price.",
    ]);
  });

  it("are none where each is better on something, and then it says so", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 4 }, Price: { Ada: 3, Bob: 4 } });

    expect(of(decision)).toEqual({
      options: [],
      alike: [],
      none: "No option is dominated: each is better than each other on something that has points.",
      notJudged: "",
    });
  });

  it("are not those that are rated alike", () => {
    const decision = aDecision({ Speed: { Ada: 4, Bob: 4, Cyd: 5 }, Price: { Ada: 3, Bob: 3, Cyd: 2 } });

    expect(of(decision)).toEqual({
      options: [],
      alike: ["Ada and Bob are rated alike on everything that has points."],
      none: "No option is dominated.",
      notJudged: "",
    });
  });

  it("are judged among options with a rank, and the others are named", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 4, Cyd: null, Dan: 5 },
      Price: { Ada: 2, Bob: 4, Cyd: 1, Dan: 5 },
      Safety: { Ada: 4, Bob: 4, Cyd: 4, Dan: 1 },
    });
    const scenario = { weights: { Speed: 50, Price: 50 }, mustHaves: { Safety: 2 } };

    // Dan would dominate both others, but misses the minimum and cannot lead.
    expect(of(decision, scenario)).toMatchObject({
      options: [],
      notJudged: "Not judged, for want of a rating: Cyd. Not judged, ruled out by a must-have: Dan.",
    });
    expect(of(decision, { ...scenario, excludedOptions: ["Bob"] }).none).toBe(
      "Fewer than two options have a rank, so that none can be dominated.",
    );
  });

  it("are held against the best that dominates them alone, whoever else there is and whatever the mode", () => {
    const decision: Decision = {
      ...aDecision({
        Speed: { Ada: 4, Bob: 3, Cat: 1 },
        Price: { Ada: 3, Bob: 3, Cat: 5 },
        Reach: { Ada: 1, Bob: 2, Cat: 5 },
      }),
      mode: "combine",
    };

    // Points for Reach put Cat ahead of both first: 5 against 2 and 1.
    expect(of(decision, { weights: { Speed: 50, Price: 50 } }).options[0]!.only).toBe(
      "No weights of these criteria put Bob ahead of Ada; other ratings could, or points for Reach.",
    );
  });

  it("are asked of nobody where nothing is ranked", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 4 } });

    expect(dominatedOptions(decision, aScenario(decision, { weights: {} }))).toBeNull();
  });

  it("never lead alone nor pass those that dominate them, whatever the weights of those criteria", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.array(anyPoints(), { minLength: 6, maxLength: 6 }),
        ({ decision, scenario }, points) => {
          const current = ranking(decision, scenario);
          const found = dominatedOptions(decision, scenario);
          if (current.kind === "blocked" || !found) return;
          const others = Object.fromEntries(
            current.columns.map(({ criterion }, column) => [criterion.id, points[column] ?? 0]),
          );
          const leaders = plainLeaders(decision, { ...scenario, weights: others });
          const sums = plainSums(decision, { ...scenario, weights: others });

          for (const { option, by } of found.options) {
            expect(leaders).not.toEqual([option.id]);
            for (const { id } of by) expect(sums.get(option.id) ?? 0).toBeLessThanOrEqual(sums.get(id) ?? 0);
          }
        },
      ),
    );
  });
});
