import { useRef } from "react";
import { LeaderBar } from "#features/result/leader-bar.tsx";
import { WeighPanel } from "#features/weighing/weigh-panel.tsx";
import { ChallengeNav } from "./challenge-nav.tsx";
import { challengeParts } from "./challenge-parts.tsx";
import { LeadingAnswer } from "./leading-answer.tsx";
import styles from "./challenge-wide.module.css";
import stepStyles from "./step-content.module.css";
import { useGoneToPart } from "./use-gone-to-part.ts";
import { useOutOfSight } from "./use-out-of-sight.ts";

/** The weights at the left; at the right the answer, and below it one part after the other. */
export function ChallengeWide() {
  const parts = useRef<HTMLDivElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const goTo = useGoneToPart(parts);
  // Whoever reads further down still sees what a weight does to the answer.
  const answerIsAway = useOutOfSight(answer);
  return (
    <div className={stepStyles.beside}>
      <WeighPanel depth="compact" />
      <div className={styles.column}>
        <div ref={answer}>
          <LeadingAnswer narrow={false} />
        </div>
        <ChallengeNav onGoTo={goTo} />
        <div ref={parts} className={styles.parts}>
          {challengeParts.map(({ part, label, Section }) => (
            <div key={part} data-part={part} role="group" aria-label={label} tabIndex={-1}>
              <Section />
            </div>
          ))}
        </div>
        {answerIsAway && <LeaderBar />}
      </div>
    </div>
  );
}
