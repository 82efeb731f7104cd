import { useId, type ReactNode } from "react";
import type { DevilsAdvocate } from "#core/views/devils-advocate.ts";
import { DEVILS_ADVOCATE_RULES } from "#core/views/devils-advocate-rules.ts";
import { Name } from "#ui/name.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./advocate.module.css";
import { TryChange } from "./try-change.tsx";
import { TryMustHave } from "./try-must-have.tsx";

/** One number first, then what it rests on, in four short groups. */
export function AdvocateCase({ found }: { found: Extract<DevilsAdvocate, { kind: "case" }> }) {
  const { standing, bestCase, gains, doubts, change, mustHaves, leader, runnerUp } = found;
  return (
    <>
      <p className={styles.note}>
        <Name text={standing} fit="wrap" />
      </p>
      <p className={styles.bestCase}>
        <Name text={bestCase.sentence} fit="wrap" />
      </p>
      <div className={styles.groups}>
        <Group title="Ahead on">
          <ul className={styles.lines}>
            {gains.gains.map(({ criterion, words, worth }) => (
              <Line key={criterion.id} words={words} worth={worth} />
            ))}
            {gains.others && <Line {...gains.others} />}
          </ul>
          <Note text={gains.sum} />
        </Group>
        <Group title="Least certain">
          <ul className={styles.lines}>
            {doubts.doubts.map(({ option, criterion, words, worth, mark }) => (
              <Line key={`${option.id} ${criterion.id}`} words={words} worth={worth} mark={mark} />
            ))}
          </ul>
          <Note text={doubts.sum} />
        </Group>
        <Group title="Smallest believable change">
          {change.change ? (
            <>
              <TryChange key={change.change.what} change={change.change} sentence={change.sentence} />
              <Note text={BELIEVABLE} />
            </>
          ) : (
            <p>
              <Name text={change.sentence} fit="wrap" />
            </p>
          )}
        </Group>
        <Group title={`A must-have that rules out ${leader}`}>
          {mustHaves.length === 0 && (
            <Note
              text={`No minimum in whole steps, on a criterion that both are rated on, rules out ${leader} and keeps ${runnerUp}.`}
            />
          )}
          <ul className={styles.tries}>
            {mustHaves.map((mustHave) => (
              <li key={mustHave.criterion.id}>
                <TryMustHave mustHave={mustHave} />
              </li>
            ))}
          </ul>
        </Group>
      </div>
    </>
  );
}

const BELIEVABLE = `Believable is a rating inside its own range, or one weight that moves by under ${DEVILS_ADVOCATE_RULES.weightMovesUnder} points.`;

function Group({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading} className={styles.group}>
      <h3 id={heading} className={styles.title}>
        <Name text={title} fit="wrap" />
      </h3>
      <div className={styles.content}>{children}</div>
    </div>
  );
}

/** Words at the left and what they are worth at the right. */
function Line({ words, worth, mark = "" }: { words: string; worth: string; mark?: string }) {
  return (
    <li>
      <span>
        <Name text={words} fit="wrap" /> {mark !== "" && <Tag>{mark}</Tag>}
      </span>
      <span className={styles.worth}>{worth}</span>
    </li>
  );
}

function Note({ text }: { text: string }) {
  if (text === "") return null;
  return (
    <p className={styles.note}>
      <Name text={text} fit="wrap" />
    </p>
  );
}
