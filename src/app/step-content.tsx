import { useState } from "react";
import type { OtherWay } from "#features/elicitation/other-ways.tsx";
import type { Step } from "#platform/places/place.ts";
import { useMediaQuery } from "#ui/use-media-query.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import type { ChallengeStepProps } from "./challenge-step.tsx";
import { CompareNarrow } from "./compare-narrow.tsx";
import { CompareWide } from "./compare-wide.tsx";
import { NARROW } from "./narrow.ts";
import { LeadingAnswer } from "./leading-answer.tsx";
import styles from "./step-content.module.css";
import { WeighStep } from "./weigh-step.tsx";

const ChallengeStep = lazyPart<ChallengeStepProps>(
  async () => (await import("./challenge-step.tsx")).ChallengeStep,
);
const DecisionSummary = lazyPart(
  async () => (await import("#features/deciding/decision-summary.tsx")).DecisionSummary,
);
const FrameStep = lazyPart(async () => (await import("./frame-step.tsx")).FrameStep);
const ReviewChecklist = lazyPart(
  async () => (await import("#features/checklist/review-checklist.tsx")).ReviewChecklist,
);
const TeamPanel = lazyPart(async () => (await import("#features/teaming/team-panel.tsx")).TeamPanel);

/** What stands on each step. Cause and effect are on one screen wherever weights can be moved. */
export function StepContent({ step }: { step: Step }) {
  const narrow = useMediaQuery(NARROW);
  // Kept while other steps are looked at: a question half answered is still there.
  const [otherWay, setOtherWay] = useState<OtherWay | null>(null);
  switch (step) {
    case "frame":
      return <FrameStep />;
    case "weigh":
      return <WeighStep otherWay={otherWay} onOtherWay={setOtherWay} />;
    case "compare":
      return narrow ? <CompareNarrow /> : <CompareWide />;
    case "challenge":
      return <ChallengeStep narrow={narrow} />;
    case "team":
      return <TeamPanel />;
    case "decide":
      return (
        <div className={`${styles.column} ${styles.decide}`}>
          <LeadingAnswer narrow={narrow} />
          <DecisionSummary />
          <ReviewChecklist />
        </div>
      );
  }
}
