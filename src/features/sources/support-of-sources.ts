import type { Decision } from "#core/domain/decision.ts";
import type { SourceId } from "#core/domain/ids.ts";
import { sourceUses, type SourceUse } from "#core/views/source-uses.ts";

/** What one source supports in one decision. */
export interface Support {
  readonly decision: Decision;
  /** At least one. */
  readonly uses: readonly SourceUse[];
}

/** What each source supports, decision by decision in the order given. */
export function supportOfSources(decisions: readonly Decision[]): (source: SourceId) => readonly Support[] {
  const perDecision = decisions.map((decision) => ({ decision, uses: sourceUses(decision) }));
  return (source) =>
    perDecision.flatMap(({ decision, uses }) => {
      const own = uses.get(source);
      return own ? [{ decision, uses: own }] : [];
    });
}
