import type { SingleChange } from "#core/views/single-changes.ts";
import { TryOn } from "#ui/try-on.tsx";
import { useChangeTrial } from "./use-change-trial.ts";

export interface TryChangeProps {
  place: string;
  change: SingleChange;
  /** What the button says: "0 to more than 62". */
  label: string;
}

/** A change in the cell of a table: pressed, it is tried on. */
export function TryChange({ place, change, label }: TryChangeProps) {
  return <TryOn {...useChangeTrial(place, change)} label={label} />;
}
