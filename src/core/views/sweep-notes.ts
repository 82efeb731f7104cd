import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { listInWords } from "./list-in-words.ts";
import { ranking } from "./ranking.ts";
import type { SweepChoices } from "./sweep-choices.ts";
import type { Sweep } from "./sweep.ts";

/** What the picture of one sweep does not show, a sentence each. */
export function sweepNotes(
  decision: Decision,
  scenario: Scenario,
  { leftOut }: SweepChoices,
  { criterion, points, lines }: Sweep,
): readonly string[] {
  const current = ranking(decision, scenario);
  const rows = current.kind === "blocked" ? [] : current.rows;
  const names = (items: readonly { readonly name: string }[]) => listInWords(items.map(({ name }) => name));
  const thin = lines.filter(({ isStrong }) => !isStrong).map(({ option }) => option);
  const unranked = rows.filter(({ standing }) => standing.kind !== "ranked").map(({ option }) => option);
  const ranklessHereOnly = rows
    .filter(
      ({ standing, ratingOn }) =>
        standing.kind === "incomplete" &&
        standing.gaps === 1 &&
        points > 0 &&
        ratingOn.get(criterion.id)?.rating === null,
    )
    .map(({ option }) => option);
  const notes: string[] = [];
  if (thin.length > 0) {
    notes.push(`Drawn thin, because they come first nowhere: ${names(thin)}. The table has their numbers.`);
  }
  if (unranked.length > 0) notes.push(`Not drawn, for want of a rank: ${names(unranked)}.`);
  if (ranklessHereOnly.length > 0) {
    notes.push(`At 0 points of ${criterion.name} a rank would also go to ${names(ranklessHereOnly)}.`);
  }
  if (leftOut.length > 0) {
    notes.push(`Not offered, because an option with a rank is not rated there: ${names(leftOut)}.`);
  }
  return notes;
}
