import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { ranking, type RankingRow } from "#core/views/ranking.ts";
import { anyCase } from "#tests/support/any-scenario.ts";
import { plainSums } from "#tests/support/plain-ranking.ts";

describe("totals", () => {
  it("are the sums of their parts", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        for (const { standing, contributions } of rowsOf(decision, scenario)) {
          if (standing.kind !== "ranked") continue;
          const sum = contributions.reduce<number>((total, part) => total + (part ?? NaN), 0);
          expect(sum).toBeCloseTo(standing.total, 9);
        }
      }),
    );
  });
});

describe("ranks", () => {
  it("agree with plain sums of points times rating, and so do ties", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        const sums = plainSums(decision, scenario);

        const rows = rowsOf(decision, scenario).filter(({ standing }) => standing.kind === "ranked");

        expect(rows.map(({ option }) => option.id).toSorted()).toEqual([...sums.keys()].toSorted());
        for (const { option, standing, shownRank } of rows) {
          const own = sums.get(option.id) ?? NaN;
          const better = [...sums.values()].filter((sum) => sum > own).length;
          const equal = [...sums.values()].filter((sum) => sum === own).length;
          expect(standing).toMatchObject({ rank: better + 1, tied: equal > 1 });
          expect(shownRank).toBe(`${better + 1}${equal > 1 ? "=" : ""}`);
        }
      }),
    );
  });

  it("never contradict the totals as shown", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        const rows = rowsOf(decision, scenario).filter(({ standing }) => standing.kind === "ranked");

        rows.slice(1).forEach((row, index) => {
          const above = rows[index];
          const sameRank = above?.shownRank === row.shownRank;
          const saysSo = row.shownTotal.endsWith("apart");
          if (sameRank) expect(row.shownTotal).toBe(above.shownTotal);
          else if (saysSo && above?.shownTotal === row.shownTotal) return;
          else expect(parseFloat(row.shownTotal)).toBeLessThan(parseFloat(above?.shownTotal ?? ""));
        });
      }),
    );
  });
});

function rowsOf(decision: Decision, scenario: Scenario): readonly RankingRow[] {
  const current = ranking(decision, scenario);
  return current.kind === "blocked" ? [] : current.rows;
}
