import { shownPlace } from "#core/views/sweep-place-words.ts";
import { sweepPlace } from "#core/views/sweep-place.ts";
import type { Sweep } from "#core/views/sweep.ts";
import type { FigureTable } from "#ui/figure.tsx";

/** The drawing in numbers: every tenth point, the present weight and the crossovers, where two options are tied. */
export function sweepTable(found: Sweep): FigureTable {
  const { criterion, points: now, rest, lines, crossovers } = found;
  const tenths = Array.from({ length: 11 }, (_, ten) => ten * 10);
  // With no other criterion in use nothing is weighed at 0.
  const grid = rest === 0 ? tenths.slice(1) : tenths;
  const places = new Map<string, { readonly points: number; readonly marks: Set<string> }>();
  const add = (points: number, mark: string | null) => {
    const shown = shownPlace(points);
    const place = places.get(shown) ?? { points, marks: new Set() };
    if (mark !== null) place.marks.add(mark);
    places.set(shown, place);
  };
  for (const points of grid) add(points, null);
  add(now, "now");
  for (const { points } of crossovers) add(points, "tie");
  return {
    caption: `Totals by points of ${criterion.name}`,
    columns: ["Points", ...lines.map(({ option }) => option.name)],
    rows: [...places]
      .toSorted(([, a], [, b]) => a.points - b.points)
      .map(([shown, { points, marks }]) => [
        [shown, ...marks].join(", "),
        ...sweepPlace(found, points).map((total) => Number(total.shown)),
      ]),
  };
}
