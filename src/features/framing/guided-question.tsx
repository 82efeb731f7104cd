import { useId } from "react";
import type { Question } from "#core/domain/guidance.ts";
import { answerQuestion } from "#core/scenario/answer-question.ts";
import { answerWord } from "#core/views/guidance-words.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import styles from "./guided-question.module.css";

const ANSWERS = [true, false, null] as const;

export interface GuidedQuestionProps {
  question: Question;
  readOnly: boolean;
}

/** One question with its answer: yes, no, or open, which is "not sure". */
export function GuidedQuestion({ question: { id, text, why }, readOnly }: GuidedQuestionProps) {
  const given = useOpen((open) => open.scenario.answers[id] ?? null);
  const base = useId();
  if (readOnly) {
    return (
      <div className={styles.question}>
        <p className={styles.text}>{text}</p>
        <p className={styles.why}>{why}</p>
        <p className={styles.given} data-open={given === null || undefined}>
          {choiceWord(given)}
        </p>
      </div>
    );
  }
  return (
    <fieldset className={styles.question} aria-describedby={`${base}-why`}>
      <legend className={styles.text}>{text}</legend>
      <p id={`${base}-why`} className={styles.why}>
        {why}
      </p>
      <div className={styles.choices}>
        {ANSWERS.map((answer) => (
          <label key={String(answer)} className={styles.choice}>
            <input
              type="radio"
              name={base}
              checked={given === answer}
              onChange={() => {
                // The arrow keys pass by answers on their way: what follows closely is one step of undo.
                changeScenario((scenario) => answerQuestion(scenario, id, answer), `answer:${id}`);
              }}
            />
            {choiceWord(answer)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function choiceWord(answer: boolean | null): string {
  return answer === null ? "Not sure" : answerWord(answer);
}
