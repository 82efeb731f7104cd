/** More decimals than this tell nobody anything. */
const MOST_DECIMALS = 6;

/** Where a change starts and ends, to one decimal, or to as many as tell the two apart. */
export function shownEnds(from: number, to: number): { readonly from: string; readonly to: string } {
  let decimals = 1;
  while (decimals < MOST_DECIMALS && from.toFixed(decimals) === to.toFixed(decimals)) decimals += 1;
  return { from: `${Number(from.toFixed(decimals))}`, to: `${Number(to.toFixed(decimals))}` };
}
