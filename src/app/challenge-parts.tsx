import type { ComponentType } from "react";
import type { ChallengePart } from "#platform/places/place.ts";
import { lazyPart } from "#ui/lazy-part.tsx";

/** One question that a review asks of the answer. */
export interface ChallengeSection {
  readonly part: ChallengePart;
  /** Names it in the list of parts, or on its tab. */
  readonly label: string;
  readonly Section: ComponentType;
}

/** The parts of Challenge in their order on screen; each is loaded when it is first shown. */
export const challengeParts: readonly ChallengeSection[] = [
  {
    part: "flips",
    label: "What would change it",
    Section: lazyPart(async () => (await import("#features/flips/flip-list.tsx")).FlipList),
  },
  {
    part: "methods",
    label: "Other methods",
    Section: lazyPart(
      async () => (await import("#features/method-check/method-check.tsx")).MethodCheckSection,
    ),
  },
];
