/** A place on the axis of points: "62 points", "1 point", "61.4 points", "just above 0 points". */
export function sweepPlaceWords(points: number): string {
  const shown = shownPlace(points);
  return `${shown} ${shown === "1" ? "point" : "points"}`;
}

/**
 * The same without the unit; a place next to an end of the axis is not called that end.
 *
 * @param decimals At most so many, 1 or more.
 */
export function shownPlace(points: number, decimals = 1): string {
  const shown = points.toFixed(decimals).replace(/\.?0+$/, "");
  if (shown === "0" && points > 0) return "just above 0";
  if (shown === "100" && points < 100) return "just under 100";
  return shown;
}
