import { ArrowLeft, ArrowRight, Check } from "lucide-react";
import { useId, type Ref } from "react";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import { COMPARISON_STEPS, type PairJudgment } from "#core/domain/elicitation.ts";
import { judgmentSentence, STEPS_IN_SHORT } from "#core/views/comparison-words.ts";
import { Button } from "#ui/button.tsx";
import { Name } from "#ui/name.tsx";
import styles from "./pair-question.module.css";

interface PairQuestionProps {
  first: RatedCriterion;
  second: RatedCriterion;
  /** null: not answered. */
  answer: PairJudgment | null;
  canGoBack: boolean;
  /** No other question waits. */
  isLast: boolean;
  questionRef: Ref<HTMLLegendElement>;
  onAnswer: (judgment: PairJudgment) => void;
  onNext: () => void;
  onSkip: () => void;
  onBack: () => void;
}

const { least, most } = COMPARISON_STEPS;
const MORE = Array.from({ length: most - least }, (_, index) => least + 1 + index);

/** Which of two criteria matters more, and how much: one choice of seventeen, from one end to the other. */
export function PairQuestion(props: PairQuestionProps) {
  const { first, second, answer, canGoBack, isLast, questionRef, onAnswer, onNext, onSkip, onBack } = props;
  const group = useId();
  const nameOf = (id: string) => (id === first.id ? first.name : second.name);

  const choice = (judgment: PairJudgment, label: string) => {
    const { more, times } = judgment;
    const isChosen = answer !== null && answer.times === times && (times === least || answer.more === more);
    return (
      <label key={`${more} ${times}`} className={styles.choice}>
        <input
          type="radio"
          name={group}
          className={styles.radio}
          aria-label={judgmentSentence(judgment, nameOf)}
          checked={isChosen}
          onChange={() => {
            onAnswer(judgment);
          }}
        />
        <span aria-hidden="true">{label}</span>
      </label>
    );
  };
  const side = (more: RatedCriterion, less: RatedCriterion, steps: readonly number[]) =>
    steps.map((times) => choice({ more: more.id, less: less.id, times }, String(times)));

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== null) onNext();
      }}
    >
      <fieldset className={styles.question}>
        <legend ref={questionRef} tabIndex={-1} className={styles.text}>
          Which matters more: <Name text={first.name} fit="wrap" /> or <Name text={second.name} fit="wrap" />?
        </legend>
        <div className={styles.scale}>
          <p className={styles.sideName} aria-hidden="true">
            <Name text={first.name} fit="wrap" /> more
          </p>
          <div className={styles.side}>{side(first, second, MORE.toReversed())}</div>
          <div className={styles.same}>
            {choice({ more: first.id, less: second.id, times: least }, "The same")}
          </div>
          <p className={styles.sideName} aria-hidden="true">
            <Name text={second.name} fit="wrap" /> more
          </p>
          <div className={styles.side}>{side(second, first, MORE)}</div>
        </div>
        <p className={styles.legend}>{STEPS_IN_SHORT}</p>
        <p className={styles.words}>{answer ? judgmentSentence(answer, nameOf) : "Not answered yet."}</p>
      </fieldset>
      <div className={styles.acts}>
        <Button
          type="submit"
          variant="primary"
          icon={isLast ? Check : ArrowRight}
          iconAtEnd
          disabled={answer === null}
        >
          {isLast ? "Done" : "Next question"}
        </Button>
        <Button variant="quiet" onClick={onSkip}>
          Skip
        </Button>
        <Button variant="quiet" icon={ArrowLeft} disabled={!canGoBack} onClick={onBack}>
          Back
        </Button>
      </div>
    </form>
  );
}
