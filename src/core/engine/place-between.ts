import type { Ends } from "./decision-matrix.ts";
import { numberAt } from "./number-at.ts";

/** In place: where each score lies between two different ends, (x - worst) / (best - worst), held between 0 and 1. */
export function placeBetween({ worst, best }: Ends, column: Float64Array): void {
  // Ends may be so far apart that their distance is no number any more; half of it is.
  const part = Number.isFinite(best - worst) ? 1 : 0.5;
  // Turned round where less is better, so that the worst score is worth 0 and not -0.
  const unit = Math.sign(best - worst) * part;
  const start = worst * unit;
  const span = best * unit - start;
  for (let option = 0; option < column.length; option += 1) {
    column[option] = held((numberAt(column, option) * unit - start) / span);
  }
}

/** Math.min and Math.max take three times as long. */
function held(value: number): number {
  if (value < 0) return 0;
  return value > 1 ? 1 : value;
}
