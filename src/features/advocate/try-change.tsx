import type { SingleChange } from "#core/views/single-changes.ts";
import { trialOfChange } from "#core/views/trial-of-change.ts";
import { useTryOn } from "#platform/store/use-try-on.ts";
import { Name } from "#ui/name.tsx";
import { Tag } from "#ui/tag.tsx";
import { TryOn } from "#ui/try-on.tsx";

export interface TryChangeProps {
  change: SingleChange;
  /** What it is to the case, and what it does. */
  sentence: string;
}

/** The change on which the case rests, to be looked at before it is made. */
export function TryChange({ change, sentence }: TryChangeProps) {
  const tried = useTryOn(`advocate ${change.what}`, change.what, (decision, scenario) =>
    trialOfChange(decision, scenario, change),
  );
  return (
    <TryOn {...tried}>
      <Name text={sentence} fit="wrap" />{" "}
      {change.withinRange && <Tag tone="warning">within what we do not know</Tag>}
    </TryOn>
  );
}
