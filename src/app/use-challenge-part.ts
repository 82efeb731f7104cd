import type { ChallengePart } from "#platform/places/place.ts";
import { usePlace } from "#platform/places/use-place.ts";

/** The part of Challenge that the address names; undefined for the step as a whole. */
export function useChallengePart(): ChallengePart | undefined {
  const place = usePlace();
  return place.kind === "scenario" ? place.part : undefined;
}
