import type { DecisionMode } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { firstInWords } from "./first-in-words.ts";
import { listInWords } from "./list-in-words.ts";
import { lowerFirst } from "./lower-first.ts";
import { modeWords } from "./mode-words.ts";
import { SAME_TOTAL } from "./same-total.ts";
import { shownLead } from "./shown-lead.ts";
import type { TornadoLead } from "./tornado-lead.ts";
import type { Tornado, TornadoRow } from "./tornado.ts";

/** An end of a rating's range. */
export type RangeEnd = "low" | "high";

/** How a tornado is told; names of options stand in every part, so all of it is people's own text. */
export interface TornadoWords {
  /** What is to be seen; names the figure. */
  readonly caption: string;
  /** "26 points", or "0" where the first place is shared. */
  readonly now: string;
  /** "another leads": what is left of 0. */
  readonly beyond: string;
  /** Who takes no part and why; "" where nobody is missing. */
  readonly leftOut: string;
}

export function tornadoWords(drawn: Tornado, mode: DecisionMode): TornadoWords {
  const { leads } = modeWords(mode);
  const missing = listInWords(drawn.incomplete.map(({ name }) => name));
  return {
    caption: caption(drawn, mode),
    now: nowInWords(drawn),
    beyond: `another ${leads}`,
    leftOut:
      missing === "" ? "" : `Not part of it, for want of a single total: ${missing}. Rate what is not rated.`,
  };
}

/** "REST on Caching". */
export function ratingName({ option, criterion }: TornadoRow): string {
  return `${option.name} on ${criterion.name}`;
}

/** What one end of a rating does: "19 at its low", "at its low gRPC leads, 4 points above REST". */
export function endInWords({ leaders }: Tornado, row: TornadoRow, end: RangeEnd, mode: DecisionMode): string {
  const { name } = itemAt(leaders, 0);
  const then = leadAt(row, end);
  switch (then.kind) {
    case "ruled-out":
      return `its ${end} rules ${name} out and ${whoIsFirst(then, mode)}`;
    case "no-rival":
      return `its ${end} leaves ${name} without a rival`;
    case "lead":
      if (isTie(then)) return `a tie at its ${end}`;
      if (then.points > 0) return `${leadNumber(then)} at its ${end}`;
      return `at its ${end} ${whoIsFirst(then, mode)}, ${shownLead(then.rival, then.own)} above ${name}`;
  }
}

/** A sentence on an end at which another option leads, or at which there is no lead to tell. */
export function endSentence(drawn: Tornado, row: TornadoRow, end: RangeEnd, mode: DecisionMode): string {
  const { name } = itemAt(drawn.leaders, 0);
  const then = leadAt(row, end);
  const at = `${end} of ${row.rating[end]}`;
  switch (then.kind) {
    case "ruled-out":
      return `Its ${at} rules ${name} out: ${whoIsFirst(then, mode)}.`;
    case "no-rival":
      return `Its ${at} leaves ${name} without a rival.`;
    case "lead": {
      const first = whoIsFirst(then, mode);
      return `At its ${at} ${first}, ${shownLead(then.rival, then.own)} above ${name}.`;
    }
  }
}

/** The lead alone, for a column of numbers; below 0 where another option is first. */
export function leadCell({ leaders }: Tornado, then: TornadoLead): string | number {
  switch (then.kind) {
    case "ruled-out":
      return `rules ${itemAt(leaders, 0).name} out`;
    case "no-rival":
      return "no rival left";
    case "lead": {
      if (isTie(then)) return 0;
      const told = leadNumber(then);
      if (then.points > 0) return Number.isNaN(Number(told)) ? told : Number(told);
      return Number.isNaN(Number(told)) ? `${told} behind` : -Number(told);
    }
  }
}

/** Who is first at the ends of a rating: "REST", or "gRPC at its low, REST at its high". */
export function firstThen({ atLow, atHigh }: TornadoRow): string {
  const low = firstNames(atLow);
  const high = firstNames(atHigh);
  return low === high ? low : `${low} at its low, ${high} at its high`;
}

export function leadAt({ atLow, atHigh }: TornadoRow, end: RangeEnd): TornadoLead {
  return end === "low" ? atLow : atHigh;
}

function caption(drawn: Tornado, mode: DecisionMode): string {
  const { leaders, rows } = drawn;
  const { tied, leadTitle } = modeWords(mode);
  const noun = lowerFirst(leadTitle);
  const [first] = rows;
  const names = listInWords(leaders.map(({ name }) => name));
  const isShared = leaders.length > 1;
  const now = isShared
    ? `${names} are ${tied}, so the ${noun} is 0; it is told from ${itemAt(leaders, 0).name}. It`
    : `The ${noun} of ${nowInWords(drawn)}`;
  if (!first) return `${now} moves with no rating.`;
  const ends = `${endInWords(drawn, first, "low", mode)}; ${endInWords(drawn, first, "high", mode)}`;
  const turned = isShared ? "" : ` ${howManyTurn(rows)}`;
  return `${now} moves most with the rating of ${ratingName(first)}: ${ends}.${turned}`;
}

function howManyTurn(rows: readonly TornadoRow[]): string {
  const turning = rows.filter(({ turnsAt }) => turnsAt !== null);
  const [only, another] = turning;
  if (!only) return "No single rating turns it.";
  if (another) return `${turning.length} ratings turn it, each alone.`;
  return only === rows[0] ? "No other rating turns it." : `Only the rating of ${ratingName(only)} turns it.`;
}

function nowInWords({ now }: Tornado): string {
  return now.kind !== "lead" || isTie(now) ? "0" : shownLead(now.own, now.rival);
}

/** "gRPC leads", "gRPC and REST are tied for the lead". */
function whoIsFirst({ leaders }: TornadoLead, mode: DecisionMode): string {
  return leaders.length === 0 ? "nothing is ranked" : firstInWords(leaders, mode);
}

function firstNames({ leaders }: TornadoLead): string {
  return leaders.length === 0 ? "none" : listInWords(leaders.map(({ name }) => name));
}

function isTie(then: Extract<TornadoLead, { kind: "lead" }>): boolean {
  return Math.abs(then.points) <= SAME_TOTAL;
}

/** "19", "4.3", "under 0.1": how far the two are apart. */
function leadNumber({ own, rival }: Extract<TornadoLead, { kind: "lead" }>): string {
  return shownLead(Math.max(own, rival), Math.min(own, rival)).replace(/ points?$/, "");
}
