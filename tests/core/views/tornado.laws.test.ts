import fc from "fast-check";
import { expect, it } from "vitest";
import type { Decision, Option } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { rateCell } from "#core/scenario/rate-cell.ts";
import { decisionProblem } from "#core/views/decision-problem.ts";
import { podium } from "#core/views/podium.ts";
import { rangeFlips } from "#core/views/range-flips.ts";
import { ranking } from "#core/views/ranking.ts";
import { SAME_TOTAL } from "#core/views/same-total.ts";
import type { TornadoLead } from "#core/views/tornado-lead.ts";
import { tornado } from "#core/views/tornado.ts";
import { anyCase } from "#tests/support/any-scenario.ts";

it("tells of each rating's ends what the ranking shows when the rating is set there", () => {
  fc.assert(
    fc.property(anyCase, ({ decision, scenario }) => {
      const drawn = tornado(decision, scenario);
      for (const { option, criterion, rating, atLow, atHigh } of drawn?.rows ?? []) {
        const leader = drawn!.leaders[0]!.id;
        for (const [then, mode] of [[atLow, rating.low] as const, [atHigh, rating.high] as const]) {
          const set = rateCell(
            scenario,
            { criterion: criterion.id, option: option.id },
            { ...rating, mode, note: "" },
          );
          expectSame(then, ranked(decision, set, leader));
        }
      }
    }),
  );
});

it("leaves out exactly the ratings of which neither end moves the lead", () => {
  fc.assert(
    fc.property(anyCase, ({ decision, scenario }) => {
      const drawn = tornado(decision, scenario);
      if (!drawn || drawn.now.kind === "no-rival") return;
      const leader = drawn.leaders[0]!.id;
      const { options, criteria, ratings } = decisionProblem(decision, scenario);
      const now = ranked(decision, scenario, leader).lead;
      const moving = options.flatMap((option, row) =>
        criteria.flatMap(({ criterion }, column) => {
          const rating = ratings[row]![column]!.rating;
          const moves = [rating?.low, rating?.high].some((mode) => {
            if (!rating || mode === undefined) return false;
            const cell = { criterion: criterion.id, option: option.id };
            const then = ranked(
              decision,
              rateCell(scenario, cell, { ...rating, mode, note: "" }),
              leader,
            ).lead;
            return typeof then === "number" && typeof now === "number"
              ? Math.abs(then - now) > SAME_TOTAL
              : then !== now;
          });
          return moves ? [`${option.id} on ${criterion.id}`] : [];
        }),
      );
      const drawnRows = drawn.rows.map(({ option, criterion }) => `${option.id} on ${criterion.id}`);
      expect(drawnRows.toSorted()).toEqual(moving.toSorted());
    }),
  );
});

it("turns the lead exactly where the verdict finds that a single rating within its range does", () => {
  fc.assert(
    fc.property(anyCase, ({ decision, scenario }) => {
      const drawn = tornado(decision, scenario);
      // Without a second place there is no lead that could turn.
      if (!drawn || drawn.now.kind === "no-rival") return;
      const turning = drawn.rows.flatMap(({ option, criterion, rating, turnsAt, ...then }) => {
        if (!turnsAt) return [];
        const { leaders } = turnsAt === "low" ? then.atLow : then.atHigh;
        return [`${option.id} ${criterion.id} ${rating[turnsAt]} ${ids(leaders)}`];
      });
      const flips = rangeFlips(decision, scenario);
      const found = flips.map(
        ({ option, criterion, to, newLeaders }) => `${option.id} ${criterion.id} ${to} ${ids(newLeaders)}`,
      );
      expect(turning.toSorted()).toEqual(found.toSorted());
    }),
  );
});

it("draws the largest swing first", () => {
  fc.assert(
    fc.property(anyCase, ({ decision, scenario }) => {
      const swings = tornado(decision, scenario)?.rows.map(({ atLow, atHigh }) =>
        atLow.kind === "lead" && atHigh.kind === "lead" ? Math.abs(atLow.points - atHigh.points) : Infinity,
      );
      for (const [place, swing] of swings?.entries() ?? []) {
        expect(swing).toBeGreaterThanOrEqual((swings![place + 1] ?? 0) - 2 * SAME_TOTAL);
      }
    }),
  );
});

function ids(options: readonly Option[]): string {
  return options
    .map(({ id }) => id)
    .toSorted()
    .join();
}

interface Place {
  readonly lead: number | "ruled-out" | "no-rival";
  readonly leaders: readonly string[];
}

/** How far one option is ahead of all others, read from the ranking. */
function ranked(decision: Decision, scenario: Scenario, leader: string): Place {
  const current = ranking(decision, scenario);
  const leaders = podium(current)?.leaders.map(({ option }) => option.id) ?? [];
  const totals = (current.kind === "blocked" ? [] : current.rows).flatMap(({ option, standing }) =>
    standing.kind === "ranked" ? [{ id: option.id, total: standing.total }] : [],
  );
  const own = totals.find(({ id }) => id === leader);
  const others = totals.filter(({ id }) => id !== leader);
  if (!own) return { lead: "ruled-out", leaders };
  if (others.length === 0) return { lead: "no-rival", leaders };
  return { lead: own.total - Math.max(...others.map(({ total }) => total)), leaders };
}

function expectSame(then: TornadoLead, { lead, leaders }: Place): void {
  expect(then.leaders.map(({ id }) => id).toSorted()).toEqual(leaders.toSorted());
  if (typeof lead === "number") expect(then.kind === "lead" && then.points).toBeCloseTo(lead, 9);
  else expect(then.kind).toBe(lead);
}
