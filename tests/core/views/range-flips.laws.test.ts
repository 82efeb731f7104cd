import fc from "fast-check";
import { expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { rateCell } from "#core/scenario/rate-cell.ts";
import { rangeFlips } from "#core/views/range-flips.ts";
import { shownRating } from "#core/views/shown-rating.ts";
import { anyCase } from "#tests/support/any-scenario.ts";
import { plainLeaders } from "#tests/support/plain-ranking.ts";

it("finds that one rating within its range turns the leader exactly where trying both ends of every range shows it", () => {
  fc.assert(
    fc.property(anyCase, ({ decision, scenario }) => {
      expect(found(decision, scenario).toSorted()).toEqual(tried(decision, scenario).toSorted());
    }),
  );
});

function found(decision: Decision, scenario: Scenario): readonly string[] {
  return rangeFlips(decision, scenario).map(({ option, criterion, to, newLeaders }) => {
    const after = plainLeaders(decision, withMode(scenario, criterion.id, option.id, to));
    const said = newLeaders.map(({ id }) => id);
    const isSo = said.toSorted().join() === after.toSorted().join();
    return `${option.id} on ${criterion.id} at ${to}, ${isSo ? "as said" : "wrong"}`;
  });
}

/** Every end of every range that ends the lead of a leader that stands alone, by plain sums. */
function tried(decision: Decision, scenario: Scenario): readonly string[] {
  const [leader, ...tied] = plainLeaders(decision, scenario);
  if (leader === undefined || tied.length > 0) return [];
  return decision.criteria.flatMap((criterion) =>
    decision.options.flatMap((option) => {
      if (criterion.kind !== "rated") return [];
      const { rating } = shownRating(scenario, criterion, option.id);
      if (!rating) return [];
      return [...new Set([rating.low, rating.high])].flatMap((end) => {
        const after = plainLeaders(decision, withMode(scenario, criterion.id, option.id, end));
        if (after.length === 0 || after.includes(leader)) return [];
        return [`${option.id} on ${criterion.id} at ${end}, as said`];
      });
    }),
  );
}

function withMode(scenario: Scenario, criterion: string, option: string, mode: number): Scenario {
  return rateCell(scenario, { criterion, option }, { low: 1, mode, high: 5, note: "" });
}
