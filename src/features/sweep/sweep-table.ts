import { shownPlace } from "#core/views/sweep-place-words.ts";
import { sweepPlace } from "#core/views/sweep-place.ts";
import { SAME_POINTS } from "#core/views/sweep-scale.ts";
import type { Sweep } from "#core/views/sweep.ts";
import type { FigureTable } from "#ui/figure.tsx";

interface Place {
  readonly points: number;
  readonly marks: Set<string>;
}

/** More than places that are not the same can need. */
const MOST_DECIMALS = 10;

/** The drawing in numbers: every tenth point, the present weight and the crossovers, where two options are tied. */
export function sweepTable(found: Sweep): FigureTable {
  const { criterion, points: now, rest, lines, crossovers } = found;
  const tenths = Array.from({ length: 11 }, (_, ten) => ten * 10);
  // With no other criterion in use nothing is weighed at 0.
  const grid = rest === 0 ? tenths.slice(1) : tenths;
  const places: Place[] = grid.map((points) => ({ points, marks: new Set() }));
  const add = (points: number, mark: string) => {
    const known = places.find((place) => Math.abs(place.points - points) <= SAME_POINTS);
    if (known) known.marks.add(mark);
    else places.push({ points, marks: new Set([mark]) });
  };
  add(now, "now");
  for (const { points } of crossovers) add(points, "tie");
  return {
    caption: `Totals by points of ${criterion.name}`,
    columns: ["Points", ...lines.map(({ option }) => option.name)],
    rows: places
      .toSorted((a, b) => a.points - b.points)
      .map((place) => [
        [shownApart(place, places), ...place.marks].join(", "),
        ...sweepPlace(found, place.points).map((total) => Number(total.shown)),
      ]),
  };
}

/** To one decimal, or to as many as tell it from every other place. */
function shownApart(place: Place, places: readonly Place[]): string {
  const isTaken = (decimals: number) =>
    places.some(
      (other) => other !== place && shownPlace(other.points, decimals) === shownPlace(place.points, decimals),
    );
  let decimals = 1;
  while (decimals < MOST_DECIMALS && isTaken(decimals)) decimals += 1;
  return shownPlace(place.points, decimals);
}
