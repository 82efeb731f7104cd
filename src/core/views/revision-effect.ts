import { resultSentence } from "./result-sentence.ts";
import { revisionLeader, type RevisionLeader } from "./revision-leader.ts";
import type { RevisionSide } from "./revision-side.ts";
import { revisionTotals, type RevisionTotal } from "./revision-totals.ts";

/** What moving to another revision does to the result. */
export interface RevisionEffect extends RevisionLeader {
  /** The headlines of both results. */
  readonly headlines: { readonly before: string; readonly after: string };
  readonly totals: readonly RevisionTotal[];
}

/** The result on both revisions, side by side. */
export function revisionEffect(before: RevisionSide, after: RevisionSide): RevisionEffect {
  return {
    ...revisionLeader(before, after),
    headlines: {
      before: resultSentence(before.decision, before.scenario).headline,
      after: resultSentence(after.decision, after.scenario).headline,
    },
    totals: revisionTotals(before, after),
  };
}
