import type { Spread } from "#core/domain/elicitation.ts";
import { pointsLeft, SPREAD_POINTS } from "#core/domain/spread-points.ts";

/**
 * Hands out what is left of the 100 points, evenly and in whole points as far as that goes: among the
 * criteria that have none, or, where each has some, among all. The first ones get what cannot be divided.
 */
export function handOutRest(spread: Spread): Spread {
  const entries = Object.entries(spread);
  const left = pointsLeft(entries.map(([, points]) => points));
  if (left <= 0 || entries.length === 0) return spread;
  const without = entries.filter(([, points]) => points === 0);
  const getters = (without.length > 0 ? without : entries).map(([id]) => id);
  const whole = Math.floor(left / getters.length);
  const rest = left - whole * getters.length;
  return Object.fromEntries(
    entries.map(([id, points]) => {
      const turn = getters.indexOf(id);
      if (turn < 0) return [id, points];
      return [id, withoutNoise(points + whole + Math.min(1, Math.max(0, rest - turn)))];
    }),
  );
}

/** Brings the points to 100 in all, told in tenths, with their ratios kept as far as tenths allow. */
export function scaleSpread(spread: Spread): Spread {
  const entries = Object.entries(spread);
  const sum = entries.reduce((total, [, points]) => total + points, 0);
  if (sum === 0) return spread;
  const tenths = entries.map(([id, points]) => {
    const exact = (points / sum) * SPREAD_POINTS * 10;
    return { id, floor: Math.floor(exact), part: exact - Math.floor(exact) };
  });
  const missing = SPREAD_POINTS * 10 - tenths.reduce((total, { floor }) => total + floor, 0);
  const byPart = tenths.toSorted((a, b) => b.part - a.part).map(({ id }) => id);
  const lifted = new Set(byPart.slice(0, missing));
  return Object.fromEntries(tenths.map(({ id, floor }) => [id, (floor + (lifted.has(id) ? 1 : 0)) / 10]));
}

function withoutNoise(points: number): number {
  return Number(points.toFixed(10));
}
