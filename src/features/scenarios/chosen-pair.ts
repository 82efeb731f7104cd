import type { DecisionId, ScenarioId } from "#core/domain/ids.ts";

/** One scenario that could be compared with another of its decision. */
export interface Comparable {
  readonly id: ScenarioId;
  readonly decision: { readonly id: DecisionId };
}

/** At most two, in the order in which they were chosen; what has been deleted since does not count. */
export function chosenPair(
  entries: readonly Comparable[],
  chosen: readonly ScenarioId[],
): readonly Comparable[] {
  return chosen.flatMap((id) => entries.find((entry) => entry.id === id) ?? []).slice(0, 2);
}

/** Whether an entry can be ticked or unticked, beside what is chosen already. */
export function canChoose(entry: Comparable, pair: readonly Comparable[]): boolean {
  if (pair.some(({ id }) => id === entry.id)) return true;
  return pair.length < 2 && pair.every(({ decision }) => decision.id === entry.decision.id);
}

/** Whether there is another scenario of the same decision at all. */
export function hasPartner(entry: Comparable, entries: readonly Comparable[]): boolean {
  return entries.some(({ id, decision }) => id !== entry.id && decision.id === entry.decision.id);
}
