import type { DecisionMode } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { shownShare } from "./shown-share.ts";
import { simulationMeanWeights } from "./simulation-mean-weights.ts";
import type { SimulationPicture } from "./simulation-picture.ts";

/** Shares nearer than this are called alike. */
const ALIKE = 0.01;

/** At most this many criteria tell a way of thinking apart. */
const CRITERIA = 3;

/**
 * Who would pick an option, in a sentence.
 *
 * Told by the criteria whose share differs most from the middle of what is drawn. A band lies about the present weights,
 * so there that is the present share; weights that nobody set have no such middle, and there it is the mean.
 *
 * @param row One that is first now and then.
 * @param shares One per criterion of the picture: the means of the draws in which the option is first.
 */
export function simulationThinking(
  { of, summary }: SimulationPicture,
  row: number,
  shares: readonly number[],
  mode: DecisionMode,
): string {
  const mean = simulationMeanWeights(of);
  const told = of.criteria
    .map(({ criterion, share: now }, column) => {
      const share = itemAt(shares, column);
      const beside = mean ? itemAt(mean, column) : now;
      return { name: criterion.name, share, beside, more: share - beside };
    })
    .toSorted((a, b) => Math.abs(b.more) - Math.abs(a.more))
    .slice(0, CRITERIA)
    .filter(({ more }) => Math.abs(more) >= ALIKE)
    .toSorted((a, b) => b.more - a.more)
    .map(({ name, share, beside }, place) => {
      const what = mean ? glued(beside) : `now ${glued(beside)}`;
      return `${name} ${glued(share)} (${what}${mean && place === 0 ? " on average" : ""})`;
    });
  const pick = picking(itemAt(of.options, row).name, mode);
  if (told.length > 0) return `${pick} if you think like this: ${told.join(", ")}.`;
  const asNow = of.criteria.every(({ share }, column) => Math.abs(share - itemAt(shares, column)) < ALIKE);
  const hangs = (summary.confidence[row] ?? 1) < 0.5 ? " and the ratings turn out its way" : "";
  return `${pick} if you think ${asNow ? "much as you do now" : "like the average of the draws"}${hangs}.`;
}

function picking(name: string, mode: DecisionMode): string {
  const addsUp = mode === "combine" || mode === "checklist";
  return `You would pick ${name}${addsUp ? " first" : ""}`;
}

/** Never broken before its sign. */
function glued(share: number): string {
  return shownShare(share).replace(" %", "\u00a0%");
}
