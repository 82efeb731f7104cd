import type { Ends } from "./decision-matrix.ts";
import { numberAt } from "./number-at.ts";

/** Where a score lies between two ends, 0 at the worst and 1 at the best: (score * unit - start) / span. */
export interface Ruler {
  readonly unit: number;
  readonly start: number;
  readonly span: number;
}

/** @param ends Two different ones. */
export function rulerBetween({ worst, best }: Ends): Ruler {
  // Ends may be so far apart that their distance is no number any more; half of it is.
  const part = Number.isFinite(best - worst) ? 1 : 0.5;
  // Turned round where less is better, so that the worst score is worth 0 and not -0.
  const unit = Math.sign(best - worst) * part;
  const start = worst * unit;
  return { unit, start, span: best * unit - start };
}

/** In place: where each score lies between two different ends, held between 0 and 1. */
export function placeBetween(ends: Ends, column: Float64Array): void {
  const { unit, start, span } = rulerBetween(ends);
  for (let option = 0; option < column.length; option += 1) {
    column[option] = held((numberAt(column, option) * unit - start) / span);
  }
}

/** Math.min and Math.max take three times as long. */
function held(value: number): number {
  if (value < 0) return 0;
  return value > 1 ? 1 : value;
}
