import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { combinationCoverage, type CombinationCoverage } from "#core/views/combination-coverage.ts";
import { ranking } from "#core/views/ranking.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";
import { anyCase } from "#tests/support/any-scenario.ts";

function coverageOf(decision: Decision, scenario: Scenario, ...members: OptionId[]): CombinationCoverage {
  const coverage = combinationCoverage(decision, scenario, members);
  if (!coverage) throw new Error("nothing is covered");
  return coverage;
}

const names = (options: readonly { readonly name: string }[]) => options.map(({ name }) => name);

describe("what options cover together", () => {
  const decision = aDecision({
    Speed: { Ada: 5, Bob: 1, Cem: 3 },
    Price: { Ada: 2, Bob: 4, Cem: 4 },
    Size: { Ada: 3, Bob: 3, Cem: 1 },
  });
  const scenario = aScenario(decision, { weights: { Speed: 20, Price: 50, Size: 30 } });

  it("is each criterion by its best member, heaviest criterion first", () => {
    const { lines } = coverageOf(decision, scenario, "Ada", "Bob");

    expect(lines.map(({ criterion, best, by }) => [criterion.name, best, names(by)])).toEqual([
      ["Price", 4, ["Bob"]],
      ["Size", 3, ["Ada", "Bob"]],
      ["Speed", 5, ["Ada"]],
    ]);
  });

  it("adds up to one total beside the totals of the single options, which it leaves alone", () => {
    // Values are (rating - 1) / 4, times points of 100:
    // Ada  50 * 0.25 + 30 * 0.5 + 20 * 1   = 12.5 + 15 + 20 = 47.5
    // Bob  50 * 0.75 + 30 * 0.5 + 20 * 0   = 37.5 + 15 +  0 = 52.5
    // Cem  50 * 0.75 + 30 * 0   + 20 * 0.5 = 37.5 +  0 + 10 = 47.5
    // Ada and Bob together: 37.5 + 15 + 20 = 72.5
    const { together, options } = coverageOf(decision, scenario, "Ada", "Bob");

    expect(together.low).toBeCloseTo(72.5, 9);
    expect(together.high).toBeCloseTo(72.5, 9);
    expect(together.shownTotal).toBe("73");
    expect(options.map(({ option, member, shownTotal }) => [option.name, member, shownTotal])).toEqual([
      ["Ada", true, "48"],
      ["Bob", true, "53"],
      ["Cem", false, "48"],
    ]);
  });

  it("says which member covers most alone, and what the others gain over it on each criterion", () => {
    // Above Bob's 52.5: 20 on Speed and nothing else.
    const { strongest, added, lines } = coverageOf(decision, scenario, "Ada", "Bob");

    expect(strongest.map(({ option }) => option.name)).toEqual(["Bob"]);
    expect(added.low).toBeCloseTo(20, 9);
    expect(lines.map(({ gain }) => gain.low)).toEqual([0, 0, 20]);
  });

  it("names all members that cover the same alone", () => {
    const { strongest } = coverageOf(decision, scenario, "Ada", "Cem");

    expect(strongest.map(({ option }) => option.name)).toEqual(["Ada", "Cem"]);
  });

  it("follows the team's own ratings", () => {
    const own = { low: 5, mode: 5, high: 5, note: "" };
    const rated = { ...scenario, ratings: { Size: { Bob: own } } };

    // 50 * 0.75 + 30 * 1 + 20 * 1
    expect(coverageOf(decision, rated, "Ada", "Bob").together.low).toBeCloseTo(87.5, 9);
  });

  it("still shows members that are taken out of the scenario, and no other option that is", () => {
    const without = { ...scenario, excludedOptions: ["Bob", "Cem"] };

    const { options, together } = coverageOf(decision, without, "Bob", "Ada");

    expect(options.map(({ option, takenOut }) => [option.name, takenOut])).toEqual([
      ["Ada", false],
      ["Bob", true],
    ]);
    expect(together.low).toBeCloseTo(72.5, 9);
  });

  it("is nothing where nothing is weighed or nobody is chosen", () => {
    expect(combinationCoverage(decision, { ...scenario, weights: {} }, ["Ada", "Bob"])).toBeNull();
    expect(combinationCoverage(decision, scenario, [])).toBeNull();
  });

  it("shows one decimal where a whole number would hide what is added", () => {
    // Price weighs 1 of 200: Ada 199/200 * 0.75 + 0 = 74.6; with Bob's 1/200 more it is 75.1.
    const close = aDecision({ Speed: { Ada: 4, Bob: 1 }, Price: { Ada: 1, Bob: 5 } });
    const weighed = aScenario(close, { weights: { Speed: 99.5, Price: 0.5 } });

    const { options, together } = coverageOf(close, weighed, "Ada", "Bob");

    expect(options.map(({ shownTotal }) => shownTotal)).toEqual(["74.6", "0.5"]);
    expect(together.shownTotal).toBe("75.1");
  });

  it("of REST at the edge and gRPC inside is what a hand works out for internal microservices", () => {
    // Points times (rating - 1), of 4 * 660 = 2640. REST, gRPC, the better of both:
    //   contract 80: 240 320 320      streaming 60: 60 180 180     learning curve 20: 80 20 80
    //   fetching 20: 20 40 40         tooling 40: 160 120 160      latency 100: 200 400 400
    //   payload 80: 80 320 320        evolvability 60: 120 180 180 errors 60: 240 180 240
    //   security 60: 180 180 180      observability 40: 160 80 160 operations 40: 160 80 160
    // Sums 1700, 2100 and 2420: 64.4, 79.5 and 91.7. REST adds 320 / 2640 = 12.1.
    const { together, options, added, strongest } = coverageOf(
      apiStyleR1,
      aPresetScenario(apiStyleR1, "internal-microservices"),
      "rest",
      "grpc",
    );

    expect(together.low).toBeCloseTo((2420 / 2640) * 100, 9);
    expect(options.slice(0, 2).map(({ total }) => total.low)).toEqual([
      expect.closeTo((1700 / 2640) * 100, 9),
      expect.closeTo((2100 / 2640) * 100, 9),
    ]);
    expect(strongest.map(({ option }) => option.name)).toEqual(["gRPC"]);
    expect(added.low).toBeCloseTo((320 / 2640) * 100, 9);
    expect(together.shownTotal).toBe("92");
  });
});

describe("cells that nobody has rated", () => {
  const decision = aDecision({ Speed: { Ada: 3, Bob: null }, Price: { Ada: 1, Bob: 5 } });
  const scenario = aScenario(decision, { weights: { Speed: 50, Price: 50 } });

  it("make two bounds, and name who could still be better", () => {
    // Speed 3 is 25 of 50 points, 5 would be 50; Price is 50 by Bob.
    const { together, lines } = coverageOf(decision, scenario, "Ada", "Bob");

    expect([together.low, together.high]).toEqual([75, 100]);
    expect(together.shownTotal).toBe("75 to 100");
    expect(lines.map(({ unrated }) => names(unrated))).toEqual([["Bob"], []]);
  });

  it("leave between two bounds what the others add", () => {
    // Bob leads with 50 sure. Ada's 25 on Speed counts if Bob's gap is at its worst, and not if it is at its best.
    const { strongest, added } = coverageOf(decision, scenario, "Ada", "Bob");

    expect(strongest.map(({ option }) => option.name)).toEqual(["Bob"]);
    expect([added.low, added.high]).toEqual([0, 25]);
  });

  it("change nothing where another member has the best rating there is", () => {
    const sure = aDecision({ Speed: { Ada: 5, Bob: null }, Price: { Ada: 1, Bob: 5 } });

    const { together, lines } = coverageOf(sure, aScenario(sure), "Ada", "Bob");

    expect(together.shownTotal).toBe("100");
    expect(lines.flatMap(({ unrated }) => unrated)).toEqual([]);
  });

  it("change nothing where they weigh nothing", () => {
    const weightless = { ...scenario, weights: { Price: 50 } };

    expect(coverageOf(decision, weightless, "Ada", "Bob").together.shownTotal).toBe("100");
  });
});

describe("members that add nothing", () => {
  it("are named with the one that covers all they cover", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 4, Cem: 1 },
      Price: { Ada: 2, Bob: 2, Cem: 5 },
    });

    const { idle } = coverageOf(decision, aScenario(decision), "Ada", "Bob", "Cem");

    expect(idle.map(({ option, coveredBy }) => [option.name, names(coveredBy)])).toEqual([["Bob", ["Ada"]]]);
  });

  it("are named with no more others than it takes", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 3, Cem: 1, Dan: 1 },
      Price: { Ada: 1, Bob: 3, Cem: 5, Dan: 1 },
      Size: { Ada: 1, Bob: 1, Cem: 1, Dan: 5 },
    });

    const { idle } = coverageOf(decision, aScenario(decision), "Ada", "Bob", "Cem", "Dan");

    expect(idle.map(({ option, coveredBy }) => [option.name, names(coveredBy)])).toEqual([
      ["Bob", ["Ada", "Cem"]],
    ]);
  });

  it("of two that are alike are only the later one", () => {
    const decision = aDecision({ Speed: { Ada: 3, Bob: 3 } });

    const { idle } = coverageOf(decision, aScenario(decision), "Ada", "Bob");

    expect(idle.map(({ option }) => option.name)).toEqual(["Bob"]);
  });

  it("are not those with a gap that could be the best of all", () => {
    const decision = aDecision({ Speed: { Ada: 4, Bob: null } });

    expect(coverageOf(decision, aScenario(decision), "Ada", "Bob").idle).toEqual([]);
  });
});

describe("laws of coverage", () => {
  /** A case in which something is weighed, with members, at least one of them. */
  const anyMembers = anyCase
    .filter(
      ({ decision, scenario }) => ranking(decision, { ...scenario, excludedOptions: [] }).kind === "ranking",
    )
    .chain(({ decision, scenario }) =>
      fc
        .shuffledSubarray(
          decision.options.map(({ id }) => id),
          { minLength: 1 },
        )
        .map((members) => ({ decision, scenario, members })),
    );

  it("it is never below any of its members, nor above every criterion at its best over all options", () => {
    fc.assert(
      fc.property(anyMembers, ({ decision, scenario, members }) => {
        const { together, options, lines } = coverageOf(decision, scenario, ...members);
        for (const { member, total } of options) {
          if (!member) continue;
          expect(together.low).toBeGreaterThanOrEqual(total.low - 1e-9);
          expect(together.high).toBeGreaterThanOrEqual(total.high - 1e-9);
        }
        const ceiling = lines.reduce((sum, { share, ratings }) => {
          const best = Math.max(...ratings.map(({ rating }) => rating?.mode ?? 5));
          return sum + (share * (best - 1) * 100) / 4;
        }, 0);
        expect(together.high).toBeLessThanOrEqual(ceiling + 1e-9);
      }),
    );
  });

  it("a member more never lowers it", () => {
    fc.assert(
      fc.property(anyMembers, ({ decision, scenario, members }) => {
        const fewer = members.slice(1);
        if (fewer.length === 0) return;
        const all = coverageOf(decision, scenario, ...members).together;
        const less = coverageOf(decision, scenario, ...fewer).together;
        expect(all.low).toBeGreaterThanOrEqual(less.low - 1e-9);
        expect(all.high).toBeGreaterThanOrEqual(less.high - 1e-9);
      }),
    );
  });

  it("the order in which members are chosen does not matter", () => {
    fc.assert(
      fc.property(anyMembers, ({ decision, scenario, members }) => {
        expect(coverageOf(decision, scenario, ...members.toReversed())).toEqual(
          coverageOf(decision, scenario, ...members),
        );
      }),
    );
  });

  it("without gaps, the strongest member and what the others add make the whole", () => {
    fc.assert(
      fc.property(anyMembers, ({ decision, scenario, members }) => {
        const { together, strongest, added } = coverageOf(decision, scenario, ...members);
        const alone = strongest[0]?.total ?? { low: NaN, high: NaN };
        if (alone.low === alone.high) expect(alone.low + added.low).toBeCloseTo(together.low, 9);
        if (alone.low === alone.high) expect(alone.low + added.high).toBeCloseTo(together.high, 9);
        expect(added.low).toBeLessThanOrEqual(added.high + 1e-9);
      }),
    );
  });

  it("idle members can all be left out and nothing is missed", () => {
    fc.assert(
      fc.property(anyMembers, ({ decision, scenario, members }) => {
        const { together, idle } = coverageOf(decision, scenario, ...members);
        const needed = members.filter((id) => !idle.some(({ option }) => option.id === id));
        const rest = coverageOf(decision, scenario, ...needed).together;
        expect(rest.low).toBeCloseTo(together.low, 9);
        expect(rest.high).toBeCloseTo(together.high, 9);
      }),
    );
  });

  it("every single option has the total that the ranking gives it", () => {
    fc.assert(
      fc.property(anyMembers, ({ decision, scenario, members }) => {
        const ranked = ranking(decision, scenario);
        if (ranked.kind === "blocked") return;
        const { options } = coverageOf(decision, scenario, ...members);
        for (const { option, standing } of ranked.rows) {
          const total = options.find((each) => each.option.id === option.id)?.total;
          const low = standing.kind === "ranked" ? standing.total : standing.low;
          expect(total?.low).toBeCloseTo(low, 9);
        }
      }),
    );
  });
});
