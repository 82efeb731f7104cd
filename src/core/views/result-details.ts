import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { dominated } from "#core/engine/dominance.ts";
import { listInWords } from "./list-in-words.ts";
import { modeWords } from "./mode-words.ts";
import { ranking, type Ranking, type RankingRow } from "./ranking.ts";
import { ratedMatrix } from "./rated-matrix.ts";

/** What stands behind the sentence: how options of this decision go together, gaps, must-haves, stand-ins and dominance. */
export function resultDetails(decision: Decision, scenario: Scenario): readonly string[] {
  const current = ranking(decision, scenario);
  if (current.kind === "blocked") return [];
  return [
    ...modeNotes(decision, scenario),
    ...current.rows.flatMap((row) => gapDetails(current, row)),
    ...current.rows.flatMap(mustHaveDetails),
    ...current.rows.flatMap((row) => standInDetails(current, row)),
    ...dominanceDetails(current),
  ];
}

function modeNotes(decision: Decision, { excludedOptions }: Scenario): readonly string[] {
  const takenOut = decision.options.filter(({ id }) => excludedOptions.includes(id));
  return modeWords(decision.mode).notes({
    hasCombinations: decision.combinations.length > 0,
    takenOut: takenOut.map(({ name }) => name),
  });
}

function gapDetails(current: Ranking, row: RankingRow): readonly string[] {
  if (current.kind === "blocked" || row.standing.kind !== "incomplete") return [];
  const missing = current.columns.filter((_, column) => row.ratings[column]?.rating === null);
  const names = listInWords(missing.map(({ criterion }) => criterion.name));
  return [`${row.option.name} is not rated on ${names}. Rate it to give it a place in the ranking.`];
}

function mustHaveDetails(row: RankingRow): readonly string[] {
  const missed =
    row.standing.kind === "ruled-out"
      ? row.standing.misses.map(
          (miss) =>
            `${row.option.name} is ruled out: ${miss.criterionName} is ${miss.rating}, the minimum is ${miss.minimum}.`,
        )
      : [];
  const unknown = row.unknownMustHaves.map(
    (gap) =>
      `Whether ${row.option.name} meets the minimum of ${gap.minimum} on ${gap.criterionName} is unknown: the cell is not rated.`,
  );
  return [...missed, ...unknown];
}

function standInDetails(current: Ranking, row: RankingRow): readonly string[] {
  if (current.kind === "blocked") return [];
  return current.columns.flatMap(({ criterion }, column) =>
    row.ratings[column]?.imputed
      ? [`${criterion.name} does not apply to ${row.option.name}; a stand-in rating counts for it.`]
      : [],
  );
}

/** Among options with a rank: those that another one beats or equals on everything weighed. */
function dominanceDetails(current: Ranking): readonly string[] {
  if (current.kind === "blocked") return [];
  const ranked = current.rows.filter((row) => row.standing.kind === "ranked");
  if (ranked.length < 2) return [];
  const matrix = ratedMatrix(
    current.columns,
    ranked.map((row) => row.ratings),
    RATING_SCALE.worst,
  );
  return dominated(matrix).flatMap((dominators, index) =>
    dominators.length > 0
      ? [
          `Nothing that you weigh speaks for ${itemAt(ranked, index).option.name} over ${listInWords(
            dominators.map((dominator) => itemAt(ranked, dominator).option.name),
          )}.`,
        ]
      : [],
  );
}
