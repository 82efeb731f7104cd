import { trialOfChange } from "#core/views/trial-of-change.ts";
import type { SingleChange } from "#core/views/single-changes.ts";
import { useTryOn } from "#platform/store/use-try-on.ts";

/**
 * All that TryOn needs for one change.
 *
 * @param place Where on the page it stands: the same change may stand in several places.
 */
export function useChangeTrial(place: string, change: SingleChange) {
  const { kind, rated, criterion, option } = change;
  const key = `flip ${place} ${kind} ${rated?.id ?? ""} ${criterion.id} ${option.id}`;
  return useTryOn(key, change.sentence, (decision, scenario) => trialOfChange(decision, scenario, change));
}
