import type { ReactNode } from "react";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import { shownPlace } from "#core/views/sweep-place-words.ts";
import { useTryOn } from "#platform/store/use-try-on.ts";
import { TryOn } from "#ui/try-on.tsx";

export interface SweepTryOnProps {
  criterion: RatedCriterion;
  from: number;
  to: number;
  /** What there is at those points, in words. */
  children: ReactNode;
}

/** The points that are looked at, to be tried on. */
export function SweepTryOn({ criterion, from, to, children }: SweepTryOnProps) {
  const tried = useTryOn(
    `sweep ${criterion.id} ${to}`,
    `${criterion.name}: ${shownPlace(to)} points instead of ${shownPlace(from)}`,
    () => ({ kind: "weights", points: { [criterion.id]: to } }),
  );
  return <TryOn {...tried}>{children}</TryOn>;
}
