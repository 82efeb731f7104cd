import { itemAt } from "#core/domain/item-at.ts";

/** Draws that somebody else made, in the form that the simulation counts. */
export interface GivenDraws {
  readonly draws: number;
  readonly options: number;
  readonly criteria: number;
  /** [draw][option][criterion], each draw moved and stretched to 0..1 by itself: its order does not change. */
  readonly values: Float64Array;
  /** [draw][criterion], as given. */
  readonly weights: Float64Array;
  /** [draw]: what its weights are multiplied with to add up to 1. */
  readonly scales: Float64Array;
}

/** Throws a RangeError at whatever `summariseDraws` does not allow. */
export function givenDraws(
  values: readonly (readonly (readonly number[])[])[],
  weights: readonly (readonly number[])[],
): GivenDraws {
  const draws = values.length;
  const options = itemAt(values, 0).length;
  const criteria = itemAt(itemAt(values, 0), 0).length;
  if (criteria === 0) throw new RangeError("No criteria");
  if (weights.length !== draws)
    throw new RangeError(`${draws} draws of values, ${weights.length} of weights`);
  values.forEach((rows, draw) => {
    if (rows.length !== options)
      throw new RangeError(`Draw ${draw} has ${rows.length} options, not ${options}`);
    for (const row of [...rows, itemAt(weights, draw)]) {
      if (row.length !== criteria || !row.every(Number.isFinite)) {
        throw new RangeError(`Draw ${draw} is not made of ${criteria} finite numbers a line`);
      }
    }
    const least = Math.min(...itemAt(weights, draw));
    if (least < 0 || Math.max(...itemAt(weights, draw)) === 0) {
      throw new RangeError(`Draw ${draw} has a negative weight, or none at all`);
    }
  });
  return {
    draws,
    options,
    criteria,
    values: Float64Array.from(values.flatMap((rows) => stretched(rows).flat())),
    weights: Float64Array.from(weights.flat()),
    scales: Float64Array.from(weights, (row) => 1 / row.reduce((sum, weight) => sum + weight, 0)),
  };
}

/** One draw, [option][criterion]. What all options have on a criterion is taken away, and all is divided alike. */
function stretched(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  // Halves, so that the distance of the farthest values stays a finite number.
  const halves = rows.map((row) => row.map((value) => value / 2));
  const lows = itemAt(halves, 0).map((_, criterion) =>
    halves.reduce((least, row) => Math.min(least, itemAt(row, criterion)), Infinity),
  );
  const shifted = halves.map((row) => row.map((value, criterion) => value - itemAt(lows, criterion)));
  const span = shifted.flat().reduce((most, value) => Math.max(most, value), 0);
  return span === 0 ? shifted : shifted.map((row) => row.map((value) => value / span));
}
