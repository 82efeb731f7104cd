import type { Combination, Question } from "#core/domain/guidance.ts";
import type { Source } from "#core/domain/source.ts";
import { answerWord } from "#core/views/guidance-words.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { useOpen } from "#platform/store/use-open.ts";
import styles from "./combination-costs.module.css";

interface CombinationCostsProps {
  /** null for the team's own choice, of which the catalog says nothing. */
  combination: Combination | null;
  members: number;
  questions: readonly Question[];
  sources: readonly Source[];
}

/** The other side of what is covered: how many things to run, what to watch out for, when it fits, and who says so. */
export function CombinationCosts({ combination, members, questions, sources }: CombinationCostsProps) {
  return (
    <dl className={styles.costs}>
      <dt>What it costs</dt>
      <dd>
        {members === 1 ? "1 thing to run." : `${members} things to run and to keep in step, in place of one.`}{" "}
        {combination
          ? combination.watchOut
          : "The catalog says nothing of your own choice: ask who runs each part and what keeps them in step."}
      </dd>
      {combination && (
        <>
          <dt>Why it works</dt>
          <dd>{combination.reason}</dd>
          {combination.when.length > 0 && (
            <>
              <dt>When it fits</dt>
              <dd>
                <Conditions when={combination.when} questions={questions} />
              </dd>
            </>
          )}
          <dt>Sources</dt>
          <dd>
            <ul className={styles.list}>
              {sources
                .filter(({ id }) => combination.sources.includes(id))
                .map(({ id, title }) => (
                  <li key={id}>
                    <a href={addressOf({ kind: "sources", source: id })}>{title}</a>
                  </li>
                ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

/** Each answer that is asked for beside the one that was given. */
function Conditions({ when, questions }: { when: Combination["when"]; questions: readonly Question[] }) {
  const answers = useOpen(({ scenario }) => scenario.answers);
  return (
    <ul className={styles.list}>
      {when.map(({ question, is }) => (
        <li key={question}>
          {questions.find(({ id }) => id === question)?.text} <strong>{answerWord(is)}</strong>
          <span className={styles.answer}>{answerWords(answers[question])}</span>
        </li>
      ))}
    </ul>
  );
}

function answerWords(answer: boolean | undefined): string {
  if (answer === undefined) return "not answered yet";
  return `answered: ${answerWord(answer)}`;
}
