import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { SimulationSettings, WeightDoubt } from "#core/domain/simulation.ts";
import { simulationAssumptions } from "#core/views/simulation-assumptions.ts";
import { simulationCentralWeights } from "#core/views/simulation-central-weights.ts";
import { simulationHeadline } from "#core/views/simulation-headline.ts";
import { simulationObstacle } from "#core/views/simulation-obstacle.ts";
import { simulationRankSentence } from "#core/views/simulation-rank-sentence.ts";
import { simulationRows } from "#core/views/simulation-rows.ts";
import { aDrawnPicture } from "#tests/support/a-picture.ts";
import { anyCase } from "#tests/support/any-scenario.ts";

const DRAWS = 100;

const anySettings: fc.Arbitrary<SimulationSettings> = fc.record({
  weights: fc.oneof(
    fc.constantFrom<WeightDoubt>({ kind: "none" }, { kind: "order" }, { kind: "any" }),
    fc.integer({ min: 0, max: 100 }).map((points): WeightDoubt => ({ kind: "band", points })),
  ),
  ratings: fc.boolean(),
  seed: fc.integer({ min: 0, max: 999_999 }),
});

/** Any scenario with any switches, drawn; the law is asked only where there is something to simulate. */
function everyPicture(
  law: (
    picture: NonNullable<ReturnType<typeof aDrawnPicture>>,
    decision: Decision,
    scenario: Scenario,
  ) => void,
): void {
  fc.assert(
    fc.property(anyCase, anySettings, ({ decision, scenario: without }, simulation) => {
      const scenario = { ...without, simulation };
      const picture = aDrawnPicture(decision, scenario, DRAWS);
      expect(simulationObstacle(decision, scenario) === null).toBe(picture !== null);
      if (picture) law(picture, decision, scenario);
    }),
    { numRuns: 200 },
  );
}

describe("the counts that are shown", () => {
  it("add up to all draws for each option, and for each pair with the level ones", () => {
    everyPicture((picture) => {
      const rows = simulationRows(picture);

      expect(rows).toHaveLength(picture.of.options.length);
      rows.forEach(({ ranks, ahead }, row) => {
        expect(sum(ranks.map(({ draws }) => draws))).toBe(DRAWS);
        // Of 100 each number is rounded on its own: off by half at most.
        expect(Math.abs(sum(ranks.map(({ number }) => number)) - 100)).toBeLessThanOrEqual(ranks.length / 2);
        ahead.forEach((count, other) => {
          expect(count === null).toBe(row === other);
          expect((count?.draws ?? 0) + (rows[other]?.ahead[row]?.draws ?? 0)).toBeLessThanOrEqual(DRAWS);
        });
      });
    });
  });

  it("add up to all draws for each rank exactly where no tie is told", () => {
    everyPicture((picture) => {
      const rows = simulationRows(picture);

      const byRank = rows.map((_, rank) => sum(rows.map(({ ranks }) => ranks[rank]?.draws ?? 0)));
      const tells = simulationRankSentence(rows).includes("tie");

      expect(byRank.every((draws) => draws === DRAWS)).toBe(!tells);
    });
  });

  it("say 0 of nothing that happened, and 100 of nothing that did not always", () => {
    everyPicture((picture) => {
      const counts = simulationRows(picture).flatMap(({ ranks, ahead }) => [...ranks, ...ahead]);

      for (const count of counts) {
        if (count === null) continue;
        expect(count.shown === "0").toBe(count.draws === 0);
        expect(count.shown === "100").toBe(count.draws === DRAWS);
      }
    });
  });
});

describe("the words of the simulation", () => {
  it("name every option once among those first and those never first, and hold a number everywhere", () => {
    everyPicture((picture, decision, scenario) => {
      const rows = simulationRows(picture);
      const headline = simulationHeadline(rows, decision.mode);
      const found = simulationCentralWeights(picture, decision.mode);
      const sentences = [
        headline,
        ...simulationAssumptions(decision, scenario),
        ...(found
          ? [found.never, ...found.ways.flatMap(({ thinking, caution }) => [thinking, caution])]
          : []),
      ];

      for (const { option } of rows) expect(headline.split(option.name)).toHaveLength(2);
      expect(sentences.join(" ")).not.toMatch(/NaN|undefined|Infinity|null/);
      if (!found) return;
      const told = found.ways.length + rows.filter(({ option }) => found.never.includes(option.name)).length;
      expect(told).toBe(rows.length);
    });
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
