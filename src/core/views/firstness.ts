import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { podium } from "./podium.ts";
import { ranking } from "./ranking.ts";
import type { SimulationPicture } from "./simulation-picture.ts";
import { VERDICT_RULES } from "./verdict-rules.ts";

/** How often the leader is first in the draws, as far as the verdict asks: 80 in 100 or more, 50 to under 80, under 50. */
export type Firstness = "most" | "some" | "few";

/** @returns null without a single leader, and without a picture that speaks of it: see `shareOfFirst`. */
export function firstness(
  decision: Decision,
  scenario: Scenario,
  picture: SimulationPicture | null,
): Firstness | null {
  const share = shareOfFirst(decision, scenario, picture);
  if (share === null) return null;
  const { noWinnerBelow, closeCallBelow } = VERDICT_RULES.draws;
  if (share < noWinnerBelow / 100) return "few";
  return share < closeCallBelow / 100 ? "some" : "most";
}

/**
 * The share of draws in which the leader is first, alone or tied, 0 to 1, exactly as counted.
 *
 * While a slider moves, the newest picture may be of the same options and criteria at earlier weights. It counts
 * until the next one comes, a moment later: else the headline would change twice at each movement. But it says
 * nothing of an option that has only now come to lead: that one waits for a picture of its own.
 *
 * @returns null without a single leader, and without a picture of these options and criteria.
 */
export function shareOfFirst(
  decision: Decision,
  scenario: Scenario,
  picture: SimulationPicture | null,
): number | null {
  const current = ranking(decision, scenario);
  const leaders = podium(current)?.leaders ?? [];
  if (!picture || current.kind === "blocked" || leaders.length !== 1) return null;
  const { options, criteria } = picture.of;
  const drawn = current.rows.filter(({ standing }) => standing.kind !== "ruled-out");
  const isOfThese =
    drawn.length === options.length &&
    drawn.every(({ option }) => options.includes(option)) &&
    current.columns.length === criteria.length &&
    current.columns.every(({ criterion }, column) => criteria[column]?.criterion === criterion);
  if (!isOfThese) return null;
  const firsts = picture.summary.rankAcceptability.map((ranks) => itemAt(ranks, 0));
  const share = itemAt(firsts, options.indexOf(itemAt(leaders, 0).option));
  // One scenario has one set of weighted criteria: a picture that holds others is of an earlier one.
  const isOfNow = current.columns.every((column, place) => criteria[place] === column);
  return isOfNow || share === Math.max(...firsts) ? share : null;
}
