import type { DecisionMode } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { shownShare } from "./shown-share.ts";
import type { SimulationPicture } from "./simulation-picture.ts";

/** Shares nearer than this are called alike. */
const ALIKE = 0.01;

/** At most this many criteria tell a way of thinking apart. */
const CRITERIA = 3;

/**
 * Who would pick an option, in a sentence.
 *
 * Told by the criteria whose share differs most from the mean of all draws. A band lies about the present weights, so
 * there the share stands beside the present one; weights that nobody set have no such middle, and there it stands
 * beside the mean.
 *
 * @param row One that is first now and then.
 * @param weights One share per criterion of the picture: `shares` in the draws in which the option is first, `mean` in all.
 */
export function simulationThinking(
  { of, summary }: SimulationPicture,
  row: number,
  { shares, mean }: { readonly shares: readonly number[]; readonly mean: readonly number[] },
  mode: DecisionMode,
): string {
  const isNearNow = of.problem.weights.kind === "interval";
  const told = of.criteria
    .map(({ criterion, share: now }, column) => {
      const [share, inAll] = [itemAt(shares, column), itemAt(mean, column)];
      return { name: criterion.name, share, beside: isNearNow ? now : inAll, more: share - inAll };
    })
    .toSorted((a, b) => Math.abs(b.more) - Math.abs(a.more))
    .slice(0, CRITERIA)
    .filter(({ more }) => Math.abs(more) >= ALIKE)
    .toSorted((a, b) => b.more - a.more)
    .map(({ name, share, beside }, place) => {
      const what = isNearNow ? `now ${glued(beside)}` : glued(beside);
      return `${name} ${glued(share)} (${what}${!isNearNow && place === 0 ? " in all draws" : ""})`;
    });
  const pick = picking(itemAt(of.options, row).name, mode);
  if (told.length > 0) return `${pick} if you think like this: ${told.join(", ")}.`;
  const asNow = of.criteria.every(({ share }, column) => Math.abs(share - itemAt(shares, column)) < ALIKE);
  const hangs = (summary.confidence[row] ?? 1) < 0.5 ? " and the ratings turn out its way" : "";
  return `${pick} if you think ${asNow ? "much as you do now" : "like the mean of all draws"}${hangs}.`;
}

function picking(name: string, mode: DecisionMode): string {
  const addsUp = mode === "combine" || mode === "checklist";
  return `You would pick ${name}${addsUp ? " first" : ""}`;
}

/** Never broken before its sign. */
function glued(share: number): string {
  return shownShare(share).replace(" %", "\u00a0%");
}
