import type { SingleChange } from "#core/views/single-changes.ts";
import { Name } from "#ui/name.tsx";
import { TryOn } from "#ui/try-on.tsx";
import { useChangeTrial } from "./use-change-trial.ts";
import { WithinRangeTag } from "./within-range-tag.tsx";

/** One change of one weight or one rating as a sentence, to be tried on. */
export function ChangeLine({ change }: { change: SingleChange }) {
  return (
    <TryOn {...useChangeTrial("line", change)}>
      <Name text={change.sentence} fit="wrap" /> {change.withinRange && <WithinRangeTag />}
    </TryOn>
  );
}
