import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { calculation } from "#core/views/calculation.ts";
import { ranking } from "#core/views/ranking.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { anyCase, anyScenario } from "#tests/support/any-scenario.ts";

describe("how a total is calculated", () => {
  it("is a line per weighted criterion: points, share, rating, value and part", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 1 },
      Price: { Ada: 2, Bob: 1 },
      Size: { Ada: 3, Bob: 1 },
    });
    const scenario = aScenario(decision, { weights: { Speed: 30, Price: 10 } });

    expect(calculation(decision, scenario, "Ada")).toEqual({
      option: "Ada",
      total: "81.3",
      lines: [
        { criterion: "Speed", points: 30, share: "75.0 %", rating: 5, value: 100, part: "75.0" },
        { criterion: "Price", points: 10, share: "25.0 %", rating: 2, value: 25, part: "6.3" },
      ],
    });
  });

  it("is not told of an option whose gap leaves it no single total, nor of one that is not in play", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: null } });

    expect(calculation(decision, aScenario(decision), "Bob")).toBeNull();
    expect(calculation(decision, aScenario(decision, { excludedOptions: ["Ada"] }), "Ada")).toBeNull();
    expect(calculation(decision, aScenario(decision, { weights: {} }), "Ada")).toBeNull();
  });

  it("is told of an option that a must-have rules out", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 2 } });

    expect(calculation(decision, aScenario(decision, { mustHaves: { Speed: 3 } }), "Bob")?.total).toBe(
      "25.0",
    );
  });

  it.each([
    ["any small decision", anyCase],
    ["API style", anyScenario(apiStyleR1).map((scenario) => ({ decision: apiStyleR1, scenario }))],
    [
      "database type",
      anyScenario(databaseTypeR1).map((scenario) => ({ decision: databaseTypeR1, scenario })),
    ],
  ] as const)("adds up to the total that the ranking shows, for %s", (_, anyOfThem) => {
    fc.assert(
      fc.property(anyOfThem, ({ decision, scenario }) => {
        for (const [option, shownTotal] of totalsOf(decision, scenario)) {
          const told = calculation(decision, scenario, option);

          const tenths = told?.lines.reduce((sum, { part }) => sum + Math.round(Number(part) * 10), 0);
          expect(tenths).toBe(Math.round(Number(told?.total) * 10));
          const decimals = shownTotal.includes(".") ? 1 : 0;
          const slack = decimals === 1 ? 0 : 0.5;
          expect(Math.abs(Number(told?.total) - parseFloat(shownTotal))).toBeLessThanOrEqual(slack + 1e-9);
        }
      }),
    );
  });
});

function totalsOf(decision: Decision, scenario: Scenario): readonly (readonly [string, string])[] {
  const current = ranking(decision, scenario);
  if (current.kind === "blocked") return [];
  return current.rows
    .filter(({ standing }) => standing.kind === "ranked")
    .map(({ option, shownTotal }) => [option.id, shownTotal]);
}
