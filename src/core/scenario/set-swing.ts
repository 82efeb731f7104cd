import type { Swings } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { withEntry } from "./with-entry.ts";

/** @param worth 0 to 100 as a part of the most valuable step; null takes the answer back. */
export function setSwing(swings: Swings, criterion: CriterionId, worth: number | null): Swings {
  if ((swings[criterion] ?? null) === worth) return swings;
  return withEntry(swings, criterion, worth ?? undefined);
}
