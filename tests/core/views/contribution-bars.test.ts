import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionBars } from "#core/views/contribution-bars.ts";
import { ranking } from "#core/views/ranking.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { anyCase } from "#tests/support/any-scenario.ts";

describe("contribution bars", () => {
  const names = ["C0", "C1", "C2", "C3", "C4", "C5", "C6"];
  const decision = aDecision(Object.fromEntries(names.map((name) => [name, { Ada: 3, Bob: 5 }])));
  const weights = (...points: readonly number[]) =>
    Object.fromEntries(names.map((name, index) => [name, points[index] ?? 0]));

  it("name the five heaviest criteria, heaviest first, and put the rest together", () => {
    const bars = contributionBars(decision, aScenario(decision, { weights: weights(1, 2, 3, 4, 5, 6, 7) }));

    expect(bars?.segments.map(({ name }) => name)).toEqual([
      "C6",
      "C5",
      "C4",
      "C3",
      "C2",
      "2 other criteria",
    ]);
    expect(bars?.bars.map(({ option, shownTotal }) => [option.name, shownTotal])).toEqual([
      ["Bob", "100"],
      ["Ada", "50"],
    ]);
  });

  it("say it right where just one is left over, and nothing where none is", () => {
    const last = (...points: readonly number[]) =>
      contributionBars(decision, aScenario(decision, { weights: weights(...points) }))?.segments.at(-1)?.name;

    expect(last(1, 2, 3, 4, 5, 6)).toBe("1 other criterion");
    expect(last(1, 2, 3, 4, 5)).toBe("C0");
  });

  it("leave out what has no rank, and are not there where nothing has", () => {
    const holed = aDecision({ Speed: { Ada: 5, Bob: null, Cyd: 1 } });

    const bars = contributionBars(holed, aScenario(holed, { mustHaves: { Speed: 2 } }));

    expect(bars?.bars.map(({ option }) => option.name)).toEqual(["Ada"]);
    expect(contributionBars(holed, aScenario(holed, { excludedOptions: ["Ada", "Cyd"] }))).toBeNull();
    expect(contributionBars(holed, aScenario(holed, { weights: {} }))).toBeNull();
  });

  it("are as long as the totals", () => {
    fc.assert(
      fc.property(anyCase, ({ decision: any, scenario }) => {
        const bars = contributionBars(any, scenario);
        const current = ranking(any, scenario);
        const totals =
          current.kind === "blocked"
            ? []
            : current.rows.flatMap(({ standing }) => (standing.kind === "ranked" ? [standing.total] : []));

        const lengths = (bars?.bars ?? []).map((_, bar) =>
          (bars?.segments ?? []).reduce((sum, { parts }) => sum + (parts[bar] ?? NaN), 0),
        );

        expect(lengths).toHaveLength(totals.length);
        lengths.forEach((length, bar) => expect(length).toBeCloseTo(totals[bar] ?? NaN, 9));
      }),
    );
  });
});
