import type { SingleChange } from "#core/views/single-changes.ts";
import { trialOfChange } from "#core/views/trial-of-change.ts";
import { useTryOn } from "#platform/store/use-try-on.ts";
import { TryOn } from "#ui/try-on.tsx";

/** The change on which the case rests, to be looked at before it is made. */
export function TryChange({ change }: { change: SingleChange }) {
  const tried = useTryOn(`advocate ${change.what}`, change.what, (decision, scenario) =>
    trialOfChange(decision, scenario, change),
  );
  return <TryOn {...tried} />;
}
