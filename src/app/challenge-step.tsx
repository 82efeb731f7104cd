import { useEffect } from "react";
import { putBack } from "#platform/store/try-on.ts";
import { ChallengeNarrow } from "./challenge-narrow.tsx";
import { ChallengeWide } from "./challenge-wide.tsx";

export interface ChallengeStepProps {
  narrow: boolean;
}

/** Challenge: the answer, and every question that a review asks of it. */
export function ChallengeStep({ narrow }: ChallengeStepProps) {
  // What is tried on belongs to this place; elsewhere the page shows what is.
  useEffect(() => putBack, []);
  return narrow ? <ChallengeNarrow /> : <ChallengeWide />;
}
