import { WeighPanel } from "#features/weighing/weigh-panel.tsx";
import { challengeParts } from "./challenge-parts.tsx";
import { LeadingAnswer } from "./leading-answer.tsx";
import styles from "./step-content.module.css";

export interface ChallengeStepProps {
  narrow: boolean;
}

/** Challenge: the answer, and every question that a review asks of it. The weights stay beside it. */
export function ChallengeStep({ narrow }: ChallengeStepProps) {
  return (
    <div className={styles.beside}>
      {!narrow && <WeighPanel depth="compact" />}
      <div className={styles.column}>
        <LeadingAnswer narrow={narrow} />
        {challengeParts.map(({ part, Section }) => (
          <Section key={part} />
        ))}
      </div>
    </div>
  );
}
