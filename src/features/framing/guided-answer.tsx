import type { Ref } from "react";
import type { Recommendation } from "#core/views/guidance.ts";
import { guidanceSentence } from "#core/views/guidance-sentence.ts";
import { strengthWords } from "#core/views/guidance-words.ts";
import { useView } from "#platform/store/use-open.ts";
import { Tag } from "#ui/tag.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { CitedSources } from "./cited-sources.tsx";
import { GuidedProfile } from "./guided-profile.tsx";
import styles from "./guided-answer.module.css";

export interface GuidedAnswerProps {
  recommendation: Recommendation;
  /** Its heading, which takes the focus from whoever jumps here. */
  titleRef: Ref<HTMLHeadingElement>;
  readOnly: boolean;
}

/** What the answers suggest, the profile to start from, and how that stands to the weighted result. */
export function GuidedAnswer({ recommendation, titleRef, readOnly }: GuidedAnswerProps) {
  const { headline, basis, standing, agreement, also } = useView(guidanceSentence);
  const { rule } = recommendation;
  return (
    <section aria-labelledby="guided-answer" className={styles.answer}>
      <h3 id="guided-answer" ref={titleRef} tabIndex={-1} className={styles.label}>
        What the answers suggest
      </h3>
      <div role="status" aria-label="Recommendation" className={styles.words}>
        <p className={styles.headline}>{headline}</p>
        <p>
          <Tag tone={rule.strength === "strong" ? "accent" : "plain"}>{strengthWords(rule.strength)}</Tag>
        </p>
        {basis !== "" && <p>{basis}</p>}
        {/* The reason of a default speaks of answers, so it waits for one. */}
        {recommendation.basis !== "nothing-answered" && <p>{rule.reason}</p>}
        {standing !== "" && <p className={styles.standing}>{standing}</p>}
        {rule.caution !== null && (
          <p>
            <strong>Caution:</strong> {rule.caution}
          </p>
        )}
      </div>
      <CitedSources sources={rule.sources} />
      <GuidedProfile readOnly={readOnly} isEarned={recommendation.basis === "answers"} />
      <div className={styles.words}>
        <h4 className={styles.label}>Held against the weighted result</h4>
        <p role="status" aria-label="Agreement">
          {agreement}
          <VisuallyHidden> {also}</VisuallyHidden>
        </p>
      </div>
    </section>
  );
}
