/** More decimals than this are what rounding leaves. */
const MOST_DECIMALS = 10;

/**
 * Where a change starts and ends, to one decimal, or to as many as tell the two apart.
 *
 * @param limit What the end must not be read as either: the end of the scale, when it lies before that.
 */
export function shownEnds(
  from: number,
  to: number,
  limit: number = from,
): { readonly from: string; readonly to: string } {
  let decimals = 1;
  const exact = (value: number) => value.toFixed(decimals);
  while (decimals < MOST_DECIMALS && [from, limit].map(exact).includes(exact(to))) decimals += 1;
  const shown = (value: number) => exact(value).replace(/\.?0+$/, "");
  return { from: shown(from), to: shown(to) };
}
