import { Eraser } from "lucide-react";
import { useId, useRef } from "react";
import type { Scenario } from "#core/domain/scenario.ts";
import { answerQuestion } from "#core/scenario/answer-question.ts";
import { guidance } from "#core/views/guidance.ts";
import { guidanceSentence } from "#core/views/guidance-sentence.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen, useView } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { AllGuidance } from "./all-guidance.tsx";
import { GuidedAnswer } from "./guided-answer.tsx";
import { GuidedQuestion } from "./guided-question.tsx";
import styles from "./guided-start.module.css";
import { WhatElseHolds } from "./what-else-holds.tsx";

/**
 * For a team that does not know where to begin: a few questions, and what experience makes of
 * the answers. Answering alone moves no weight. Nothing where a decision has no guided start.
 */
export function GuidedStart() {
  const readOnly = useOpen((open) => open.origin === "shared");
  const questions = useOpen((open) => open.decision.questions);
  const { answered, recommendation } = useView(guidance);
  const { progress, headline } = useView(guidanceSentence);
  const title = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLHeadingElement>(null);
  const id = useId();
  if (!recommendation) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.columns}>
        <div>
          <div className={styles.head}>
            <h2 id={id} ref={title} tabIndex={-1}>
              Guided start
            </h2>
            {!readOnly && answered > 0 && (
              <Button
                variant="quiet"
                size="small"
                icon={Eraser}
                onClick={() => {
                  changeScenario(withoutAnswers);
                  title.current?.focus();
                }}
              >
                Clear all answers
              </Button>
            )}
          </div>
          {!readOnly && (
            <p className={styles.lead}>
              Answer what you know. The answers lead to a recommendation and to a profile to start from; no
              weight moves until you load it.
            </p>
          )}
          <div className={styles.bar}>
            <p className={styles.progress}>{progress}</p>
            <p className={styles.brief}>{headline}</p>
            {!readOnly && (
              <span className={styles.jump}>
                <Button variant="quiet" size="small" onClick={() => answer.current?.focus()}>
                  See why
                </Button>
              </span>
            )}
          </div>
          <ol className={styles.questions}>
            {questions.map((question) => (
              <li key={question.id}>
                <GuidedQuestion question={question} readOnly={readOnly} />
              </li>
            ))}
          </ol>
        </div>
        <GuidedAnswer titleRef={answer} recommendation={recommendation} readOnly={readOnly} />
      </div>
      <WhatElseHolds />
      <AllGuidance />
    </section>
  );
}

/** Every question open again. */
function withoutAnswers(scenario: Scenario): Scenario {
  return Object.keys(scenario.answers).reduce(
    (opened, question) => answerQuestion(opened, question, null),
    scenario,
  );
}
