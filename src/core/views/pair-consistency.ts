import type { CriterionId } from "#core/domain/ids.ts";
import type { PairJudgment } from "#core/domain/elicitation.ts";
import type { ComparedPairs } from "./compared-pairs.ts";
import { OFF_BY_AT_MOST } from "./off-by-at-most.ts";
import { pairMisfits, type PairMisfit } from "./pair-misfits.ts";

/** Below this consistency ratio answers may count as fitting together: Saaty (1980). */
export const CONSISTENT_BELOW = 0.1;

const LOOK_SHOWN = 3;

const SAME = "about the same for both";

export interface PairConsistency {
  /**
   * The consistency index as a part of what answers by chance would give to the same number of pairs; null while
   * no answer checks another.
   */
  readonly ratio: number | null;
  /** null while no answer checks another. */
  readonly fits: boolean | null;
  readonly sentence: string;
  /** Up to three answers to look at again, worst first; none while the answers fit together. */
  readonly look: readonly DoubtfulAnswer[];
}

export interface DoubtfulAnswer {
  readonly judgment: PairJudgment;
  /** What was said, and what all answers together come to. */
  readonly sentence: string;
}

/**
 * Whether answers about pairs fit together; null while there are no weights, or nothing was asked.
 *
 * They do when the ratio is small and no answer is turned round or far off. The ratio alone is a mean over all
 * pairs, in which a single bad answer among many good ones is lost.
 */
export function pairConsistency(compared: ComparedPairs): PairConsistency | null {
  const { criteria, judgments, pairs, outcome } = compared;
  if (outcome.kind !== "weights" || pairs === 0) return null;
  // A chain that joins all takes one answer fewer than there are criteria; each further one is a check.
  const links = criteria.length - 1;
  const checks = judgments.length - links;
  if (checks <= 0) {
    const sentence =
      pairs === 1
        ? "A single answer cannot contradict another."
        : "No answer checks another yet. One more pair, and the page can say whether they fit together.";
    return { ratio: null, fits: null, sentence, look: [] };
  }
  // The random index of a matrix with gaps is that of a full one times the part of the checks that are left:
  // Agoston & Csato (2022) found it nearly linear in the number of gaps.
  const ratio = outcome.consistencyRatio * ((pairs - links) / checks);
  // Judged as it is shown, so that "0.10" never fits once and contradicts another time.
  const shown = ratio.toFixed(2);
  const isSmall = Number(shown) < CONSISTENT_BELOW;
  const misfits = pairMisfits(compared);
  const turned = misfits.filter(({ isTurned }) => isTurned).length;
  const farOff = misfits.filter(({ isFarOff }) => isFarOff).length;
  if (isSmall && turned === 0 && farOff === 0) {
    return { ratio, fits: true, sentence: `Consistency ratio ${shown}: the answers fit together.`, look: [] };
  }
  const nameOf = (id: CriterionId) => criteria.find((each) => each.id === id)?.name ?? id;
  return {
    ratio,
    fits: false,
    sentence: `Consistency ratio ${shown}${whatIsWrong(isSmall, turned, farOff, judgments.length)}.`,
    look: misfits
      .slice(0, LOOK_SHOWN)
      .map((misfit) => ({ judgment: misfit.judgment, sentence: doubt(misfit, nameOf) })),
  };
}

function whatIsWrong(isSmall: boolean, turned: number, farOff: number, answers: number): string {
  if (!isSmall) {
    const contradict = ": some answers contradict each other";
    return turned === 0 ? contradict : `${contradict}, and the weights turn ${turned} of ${answers} round`;
  }
  if (turned > 0) return `, but the weights turn ${turned} of ${answers} answers round`;
  return `, but ${farOff} of ${answers} answers ${farOff === 1 ? "is" : "are"} off by more than ${OFF_BY_AT_MOST} times`;
}

function doubt(
  { judgment: { more, less, times }, implied, isTurned }: PairMisfit,
  nameOf: (id: CriterionId) => string,
): string {
  const [above, below] = [nameOf(more), nameOf(less)];
  const said =
    times === 1
      ? `You said that ${above} and ${below} matter the same.`
      : `You said that ${above} matters ${times} times as much as ${below}.`;
  const together = impliedWords(above, below, implied);
  const leaning = isTurned && together === SAME ? `, ${below} a little ahead` : "";
  return `${said} All answers together come to ${together}${leaning}.`;
}

/** @param implied How many times `above` matters as much as `below` by the weights. */
function impliedWords(above: string, below: string, implied: number): string {
  const times = Number(Math.max(implied, 1 / implied).toPrecision(2));
  if (times === 1) return SAME;
  return implied > 1
    ? `about ${times} times`
    : `the reverse: ${below} matters about ${times} times as much as ${above}`;
}
