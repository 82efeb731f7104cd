import type { Ends } from "./decision-matrix.ts";
import { numberAt } from "./number-at.ts";
import type { RowScaler } from "./row-scaler.ts";

/**
 * Where each score lies between its criterion's ends: (x - worst) / (best - worst), held between 0 and 1.
 *
 * @param level What every score gets where both ends are the same number.
 */
export function betweenEnds(ends: readonly Ends[], level: number): RowScaler {
  const units = new Float64Array(ends.length);
  const starts = new Float64Array(ends.length);
  const spans = new Float64Array(ends.length);
  ends.forEach(({ worst, best }, column) => {
    // Ends may be so far apart that their distance is no number any more; half of it is.
    const part = Number.isFinite(best - worst) ? 1 : 0.5;
    // Turned round where less is better, so that the worst score is worth 0 and not -0.
    const unit = best > worst ? part : -part;
    const constant = worst === best;
    units[column] = constant ? 0 : unit;
    starts[column] = constant ? -level : worst * unit;
    spans[column] = constant ? 1 : best * unit - worst * unit;
  });
  return (row) => {
    for (let column = 0; column < row.length; column += 1) {
      const fromStart = numberAt(row, column) * numberAt(units, column) - numberAt(starts, column);
      row[column] = held(fromStart / numberAt(spans, column));
    }
  };
}

/** Math.min and Math.max take three times as long. */
function held(value: number): number {
  if (value < 0) return 0;
  return value > 1 ? 1 : value;
}
