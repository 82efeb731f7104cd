import { ChallengeNarrow } from "./challenge-narrow.tsx";
import { ChallengeWide } from "./challenge-wide.tsx";

export interface ChallengeStepProps {
  narrow: boolean;
}

/** Challenge: the answer, and every question that a review asks of it. */
export function ChallengeStep({ narrow }: ChallengeStepProps) {
  return narrow ? <ChallengeNarrow /> : <ChallengeWide />;
}
