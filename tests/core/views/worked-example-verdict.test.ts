import { describe, expect, it } from "vitest";
import type { WeightDoubt } from "#core/domain/simulation.ts";
import { simulateRanks } from "#core/engine/smaa.ts";
import { drawnVerdict } from "#core/views/drawn-verdict.ts";
import { firstness, shareOfFirst } from "#core/views/firstness.ts";
import { ranking } from "#core/views/ranking.ts";
import { simulatedProblem } from "#core/views/simulated-problem.ts";
import { verdict } from "#core/views/verdict.ts";
import { aDecision, type CellSketch } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/** Each number is calculated by hand, step by step, in docs/methods/verdict.md. */
describe("the worked example of verdict.md", () => {
  it("is clear by the closed forms: Ada has 80, Bob 60", () => {
    const { decision, scenario } = example();

    const current = ranking(decision, scenario);

    if (current.kind === "blocked") throw new Error("Nothing is ranked");
    expect(current.rows.map(({ shownTotal }) => shownTotal)).toEqual(["80", "60"]);
    expect(verdict(decision, scenario)).toEqual({ kind: "clear" });
  });

  it.each([
    [68, "close-call"],
    [66.8, "no-clear-winner"],
  ])("at %d points of 100 on Speed is by its lead a %s", (speed, kind) => {
    const { decision, scenario } = example();

    expect(verdict(decision, { ...scenario, weights: { Speed: speed, Price: 100 - speed } })).toEqual({
      kind,
      because: { kind: "small-lead" },
    });
  });

  it("is a close call where Bob on Speed may be 5, and not where it may be 3.9", () => {
    const high = (most: number) => example({ Speed: { Ada: 5, Bob: [3, 3, most] } });

    expect(verdictOf(high(5))).toMatchObject({ kind: "close-call", because: { kind: "rating-in-range" } });
    expect(verdictOf(high(3.9))).toEqual({ kind: "clear" });
  });

  it("has no clear winner where Cyd, not rated on Price, may reach 80", () => {
    const cyd = (speed: number) =>
      example({ Speed: { Ada: 5, Bob: 3, Cyd: speed }, Price: { Ada: 1, Bob: 5, Cyd: null } });

    expect(verdictOf(cyd(4))).toMatchObject({ because: { kind: "gap-could-lead" } });
    expect(verdictOf(cyd(3))).toEqual({ kind: "clear" });
  });

  it.each<[WeightDoubt, number, string]>([
    [{ kind: "none" }, 1, "clear"],
    [{ kind: "band", points: 10 }, 1, "clear"],
    [{ kind: "band", points: 30 }, 2 / 3, "close-call"],
    [{ kind: "order" }, 2 / 3, "close-call"],
    [{ kind: "any" }, 1 / 3, "no-clear-winner"],
  ])("with weights uncertain as %j is first in %d of the draws", (doubt, share, kind) => {
    const { decision, scenario: asSet } = example();
    const scenario = { ...asSet, simulation: { ...asSet.simulation, weights: doubt } };
    const of = simulatedProblem(decision, scenario);
    if (!of) throw new Error("There is nothing to simulate");
    const draws = 20_000;

    const summary = simulateRanks(of.problem, { draws, seed: of.seed });

    const picture = { of, summary, draws };
    expect(Math.abs((shareOfFirst(decision, scenario, picture) ?? NaN) - share)).toBeLessThanOrEqual(
      4 * summary.standardError,
    );
    expect(drawnVerdict(decision, scenario, firstness(decision, scenario, picture))?.kind).toBe(kind);
  });
});

function example(differing: Record<string, Record<string, CellSketch>> = {}) {
  const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 1, Bob: 5 }, ...differing });
  return { decision, scenario: aScenario(decision, { weights: { Speed: 80, Price: 20 } }) };
}

function verdictOf({ decision, scenario }: ReturnType<typeof example>) {
  return verdict(decision, scenario);
}
