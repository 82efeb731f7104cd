import type { Decision } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import {
  contributionBars,
  type ContributionBar,
  type ContributionBars,
  type ContributionSegment,
} from "./contribution-bars.ts";
import { listInWords } from "./list-in-words.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { ranking } from "./ranking.ts";
import { SAME_TOTAL } from "./same-total.ts";

/** What is to be seen in the bars, told with numbers that stand in them. */
export interface ContributionSentence {
  /** "Of the heaviest criteria, Contract adds most to REST: 10 of its 84 points; gRPC falls behind most on Caching, 2 to 9." */
  readonly takeaway: string;
  /** Who has no bar and why; "" where every option in play has one. */
  readonly leftOut: string;
}

/** More that add the same are only counted. */
const NAMED_AT_MOST = 3;

/** null where nothing is ranked, and so nothing is drawn. */
export const contributionSentence = oncePerScenario(
  (decision: Decision, scenario: Scenario): ContributionSentence | null => {
    const current = ranking(decision, scenario);
    const drawn = contributionBars(decision, scenario);
    if (current.kind === "blocked" || !drawn) return null;
    const unranked = current.rows.filter((row) => row.standing.kind !== "ranked");
    const names = listInWords(unranked.map((row) => row.option.name));
    const verb = unranked.length === 1 ? "has no rank and is" : "have no rank and are";
    return {
      takeaway: takeaway(drawn),
      leftOut: names === "" ? "" : `${names} ${verb} not drawn.`,
    };
  },
);

/** What stands out among the named criteria: where the first gains, and where the second falls behind. */
function takeaway({ bars, segments }: ContributionBars): string {
  const [first, second] = bars;
  const named = segments.filter(({ rest }) => !rest);
  if (!first) return "";
  const parts = [gain(first, named), second ? gap(first, second, named) : ""].filter((part) => part !== "");
  const told = parts.join("; ");
  const scope = named.length < segments.length ? "Of the heaviest criteria, " : "";
  return `${scope}${told}.`;
}

function gain(first: ContributionBar, named: readonly ContributionSegment[]): string {
  const most = Math.max(...named.map(({ parts }) => itemAt(parts, 0)));
  if (most <= SAME_TOTAL) return `none adds to ${first.option.name}`;
  const best = named.filter(({ parts }) => itemAt(parts, 0) > most - SAME_TOTAL);
  const names =
    best.length > NAMED_AT_MOST ? `${best.length} criteria` : listInWords(best.map(({ name }) => name));
  if (best.length > 1) return `${names} add most to ${first.option.name}`;
  const part = itemAt(first.shownParts, named.indexOf(itemAt(best, 0)));
  return `${names} adds most to ${first.option.name}: ${part} of its ${first.shownTotal} points`;
}

/** "" where the second is nowhere behind by what is shown. */
function gap(first: ContributionBar, second: ContributionBar, named: readonly ContributionSegment[]): string {
  const gaps = named.map(({ parts }) => itemAt(parts, 0) - itemAt(parts, 1));
  const place = gaps.indexOf(Math.max(...gaps));
  const [ahead, behind] = [itemAt(first.shownParts, place), itemAt(second.shownParts, place)];
  if (ahead <= behind) return "";
  return `${second.option.name} falls behind most on ${itemAt(named, place).name}, ${behind} to ${ahead}`;
}
