import { itemAt } from "#core/domain/item-at.ts";

/** The totals of all options, before division by the sum of weights, as lines over the weight of one criterion. */
export interface WeightLines {
  /** The sum of the other criteria's weights. */
  readonly restWeight: number;
  /** For each option what the other criteria bring: the sum of weight times value. */
  readonly restPoints: readonly number[];
  /** For each option its value on the criterion: how much a unit of weight adds. */
  readonly values: readonly number[];
}

/** Weights between which an option leads alone; 0 <= low < high <= Infinity. */
export interface LeadWindow {
  readonly low: number;
  readonly high: number;
}

/**
 * The stretch of weights in which the option leads alone by more than the
 * tolerance somewhere; null when there is none. Against one rival its lead at
 * weight w is (gap + w * slope) / (rest + w): gap by the other criteria, slope by
 * this one. A straight line changes sign once, so each rival cuts off what lies on
 * one side of one weight.
 */
export function leadWindow(
  option: number,
  { restWeight, restPoints, values }: WeightLines,
  tolerance: number,
): LeadWindow | null {
  let low = 0;
  let high = Infinity;
  // The same stretch for a lead above the tolerance: where that one is empty, the other is made of rounding.
  // So it is where it is no number, which happens with rivals that are level with the option everywhere.
  let clearLow = 0;
  let clearHigh = Infinity;
  for (let rival = 0; rival < values.length; rival += 1) {
    if (rival === option) continue;
    const gap = itemAt(restPoints, option) - itemAt(restPoints, rival);
    const slope = itemAt(values, option) - itemAt(values, rival);
    const clearGap = gap - tolerance * restWeight;
    const clearSlope = slope - tolerance;
    if (clearSlope > 0) {
      low = Math.max(low, -gap / slope);
      clearLow = Math.max(clearLow, -clearGap / clearSlope);
    } else {
      high = Math.min(high, gap / Math.max(0, -slope));
      clearHigh = Math.min(clearHigh, clearGap / Math.abs(clearSlope));
    }
  }
  return clearLow < clearHigh ? { low, high } : null;
}
