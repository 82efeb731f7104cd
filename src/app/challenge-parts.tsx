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
    part: "verdict",
    label: "How firm",
    Section: lazyPart(async () => (await import("#features/verdict/verdict-section.tsx")).VerdictSection),
  },
  {
    part: "flips",
    label: "What would change it",
    Section: lazyPart(async () => (await import("#features/flips/flip-list.tsx")).FlipList),
  },
  {
    part: "simulation",
    label: "Simulation",
    Section: lazyPart(
      async () => (await import("#features/simulation/simulation-section.tsx")).SimulationSection,
    ),
  },
  {
    part: "sweep",
    label: "One weight",
    Section: lazyPart(async () => (await import("#features/sweep/sweep-section.tsx")).SweepSection),
  },
  {
    part: "ratings",
    label: "Ratings",
    Section: lazyPart(async () => (await import("#features/tornado/tornado-section.tsx")).TornadoSection),
  },
  {
    part: "other-side",
    label: "The other side",
    Section: lazyPart(async () => (await import("#features/advocate/advocate-section.tsx")).AdvocateSection),
  },
  {
    part: "overlaps",
    label: "Overlaps",
    Section: lazyPart(async () => (await import("#features/overlaps/overlaps-section.tsx")).OverlapsSection),
  },
  {
    part: "methods",
    label: "Other methods",
    Section: lazyPart(
      async () => (await import("#features/method-check/method-check.tsx")).MethodCheckSection,
    ),
  },
];
