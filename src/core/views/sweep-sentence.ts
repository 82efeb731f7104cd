import type { DecisionMode } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { firstInWords } from "./first-in-words.ts";
import { modeWords } from "./mode-words.ts";
import { listInWords } from "./list-in-words.ts";
import type { SweepBand } from "./sweep-bands.ts";
import { shownPlace, sweepPlaceWords } from "./sweep-place-words.ts";
import { MOST_POINTS } from "./most-points.ts";
import { SAME_POINTS } from "./sweep-scale.ts";
import type { Sweep } from "./sweep.ts";

/**
 * What the weight does to the lead: "REST leads up to 61 points of Streaming, gRPC from 62.",
 * or "Whatever the weight of Caching, REST leads." Bands are told in whole points, as they are typed.
 */
export function sweepSentence({ criterion, rest, bands, ties }: Sweep, mode: DecisionMode): string {
  const first = itemAt(bands, 0);
  const whatever = `the weight of ${criterion.name}, ${firstInWords(first.leaders, mode)}`;
  if (rest === 0) return `No other criterion has points: whatever ${whatever}.`;
  if (bands.length === 1 && ties.length === 0) return `Whatever ${whatever}.`;

  const { leads } = modeWords(mode);
  const anyTied = bands.some(({ leaders }) => leaders.length > 1);
  const parts = bands.map((band, place) => {
    const { words, unit } = wholePoints(band, ties);
    const names = listInWords(band.leaders.map(({ name }) => name));
    const who = anyTied ? firstInWords(band.leaders, mode) : place === 0 ? `${names} ${leads}` : names;
    return place === 0 ? `${who} ${words} ${unit} of ${criterion.name}` : `${who} ${words}`;
  });
  const level = ties
    .filter(({ points }) => isWhole(points))
    .map(
      ({ points, leaders }) => ` At ${sweepPlaceWords(Math.round(points))} ${firstInWords(leaders, mode)}.`,
    );
  return `${parts.join(", ")}.${level.join("")}`;
}

/** "up to 61", "from 62", "from 21 to 61", "at 0", or "only near 61.4" where no whole number lies in the band. */
function wholePoints({ from, to }: SweepBand, ties: Sweep["ties"]): { words: string; unit: string } {
  const isTied = (end: number) => ties.some(({ points }) => points === end);
  const first = from === 0 && !isTied(0) ? 0 : Math.floor(from + SAME_POINTS) + 1;
  const last = to === MOST_POINTS && !isTied(MOST_POINTS) ? MOST_POINTS : Math.ceil(to - SAME_POINTS) - 1;
  const unit = (points: number) => (points === 1 ? "point" : "points");
  if (first > last) return { words: `only near ${shownPlace((from + to) / 2)}`, unit: "points" };
  if (first === last) return { words: `at ${first}`, unit: unit(first) };
  if (first === 0) return { words: `up to ${last}`, unit: unit(last) };
  if (last === MOST_POINTS) return { words: `from ${first}`, unit: unit(first) };
  return { words: `from ${first} to ${last}`, unit: "points" };
}

function isWhole(points: number): boolean {
  return Math.abs(points - Math.round(points)) <= SAME_POINTS;
}
