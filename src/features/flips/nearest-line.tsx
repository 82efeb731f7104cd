import type { DecisionMode } from "#core/domain/decision.ts";
import type { NearestChange } from "#core/views/nearest-change.ts";
import { nearestSentence } from "#core/views/nearest-sentence.ts";
import { trialOfNearest } from "#core/views/trial-of-nearest.ts";
import { useTryOn } from "#platform/store/use-try-on.ts";
import { Name } from "#ui/name.tsx";
import { TryOn } from "#ui/try-on.tsx";

export interface NearestLineProps {
  change: NearestChange;
  mode: DecisionMode;
}

/** The nearest change of all weights together as a sentence, to be tried on. */
export function NearestLine({ change, mode }: NearestLineProps) {
  const sentence = nearestSentence(change, mode);
  const tried = useTryOn(`flip nearest ${change.option.id}`, sentence, (decision, scenario) =>
    trialOfNearest(decision, scenario, change),
  );
  return (
    <TryOn {...tried}>
      <Name text={sentence} fit="wrap" />
    </TryOn>
  );
}
