import { RATING_SCALE, type Rating } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";
import { movableTotal } from "./movable-total.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { podium } from "./podium.ts";
import { ranking } from "./ranking.ts";
import { SAME_TOTAL } from "./same-total.ts";
import { shownRating } from "./shown-rating.ts";
import { tornadoLead, type TornadoLead } from "./tornado-lead.ts";

/** What one rating does to the lead within its own honest range, everything else as it is. */
export interface TornadoRow {
  readonly option: Option;
  readonly criterion: RatedCriterion;
  readonly rating: Rating;
  readonly atLow: TornadoLead;
  readonly atHigh: TornadoLead;
  /** The end at which another option leads; null where none does, or where the first place is shared now. */
  readonly turnsAt: "low" | "high" | null;
}

export interface Tornado {
  /** One, or several that share the first place; then the lead is 0 and told of the first of them. */
  readonly leaders: readonly Option[];
  readonly now: TornadoLead;
  /** Largest swing first, equal ones in the decision's order; ratings that move nothing are left out. */
  readonly rows: readonly TornadoRow[];
  /** Options without a single total, which take no part. */
  readonly incomplete: readonly Option[];
}

const SPAN = RATING_SCALE.best - RATING_SCALE.worst;

/**
 * How far each rating's low and high move the lead.
 *
 * One rating moves at a time. Must-haves count, on criteria without weight too: an option may fall below one or come
 * to meet it. An end at which there is no lead to tell, because the leader falls out or is left without a rival, swings
 * more than any number.
 *
 * null where nothing is ranked; no rows where only one option is.
 */
export const tornado = oncePerScenario((decision: Decision, scenario: Scenario): Tornado | null => {
  const current = ranking(decision, scenario);
  const places = podium(current);
  if (current.kind === "blocked" || !places) return null;
  const leaders = places.leaders.map(({ option }) => option);
  const leader = itemAt(leaders, 0);
  const totals = new Map(
    current.rows.flatMap(({ option, standing }) =>
      standing.kind === "ranked" ? [[option, standing.total] as const] : [],
    ),
  );
  const now = tornadoLead(leader, totals);
  const incomplete = current.rows.flatMap(({ option, standing }) =>
    standing.kind === "incomplete" ? [option] : [],
  );
  if (now.kind === "no-rival") return { leaders, now, rows: [], incomplete };

  const problem = decisionProblem(decision, scenario);
  const rowOf = new Map(current.rows.map((row) => [row.option, row]));
  const rows = problem.options.flatMap((option) =>
    problem.criteria.flatMap(({ criterion, share }): TornadoRow[] => {
      const { rating } = shownRating(scenario, criterion, option.id);
      const row = rowOf.get(option);
      if (!rating || !row || rating.low === rating.high) return [];
      const leadAt = (end: number) => {
        if (end === rating.mode) return now;
        const then = new Map(totals);
        const total = movableTotal(row.standing, criterion.id);
        const meets = end >= (scenario.mustHaves[criterion.id] ?? end);
        if (total !== null && meets) then.set(option, total + (share * (end - rating.mode) * 100) / SPAN);
        else then.delete(option);
        return tornadoLead(leader, then);
      };
      const atLow = leadAt(rating.low);
      const atHigh = leadAt(rating.high);
      if (!moves(now, atLow) && !moves(now, atHigh)) return [];
      const turns = (then: TornadoLead) =>
        leaders.length === 1 && then.leaders.length > 0 && !then.leaders.includes(leader);
      const turnsAt = turns(atLow) ? "low" : turns(atHigh) ? "high" : null;
      return [{ option, criterion, rating, atLow, atHigh, turnsAt }];
    }),
  );
  return { leaders, now, rows: rows.toSorted(bySwing), incomplete };
});

function moves(now: TornadoLead, then: TornadoLead): boolean {
  return swing(now, then) > SAME_TOTAL;
}

function swing(one: TornadoLead, other: TornadoLead): number {
  return one.kind === "lead" && other.kind === "lead" ? Math.abs(one.points - other.points) : Infinity;
}

/** In whole steps of what counts as the same, so that rounding orders nothing. */
function bySwing(a: TornadoRow, b: TornadoRow): number {
  const [ours, theirs] = [a, b].map(({ atLow, atHigh }) => Math.round(swing(atLow, atHigh) / SAME_TOTAL));
  return ours === theirs ? 0 : (theirs ?? 0) - (ours ?? 0);
}
