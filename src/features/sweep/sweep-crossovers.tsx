import type { DecisionMode } from "#core/domain/decision.ts";
import { sweepCrossoverSentence } from "#core/views/sweep-crossover-sentence.ts";
import type { SweepCrossover } from "#core/views/sweep-crossovers.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Name } from "#ui/name.tsx";
import styles from "./sweep.module.css";

/** Where options change places, in words: those at the front are the answer, the others are there to be opened. */
export function SweepCrossovers(props: { crossovers: readonly SweepCrossover[]; mode: DecisionMode }) {
  const { crossovers, mode } = props;
  const atFront = crossovers.filter(({ changesLeader }) => changesLeader);
  const behind = crossovers.filter(({ changesLeader }) => !changesLeader);
  if (crossovers.length === 0) return <p className={styles.note}>No two options change places.</p>;
  return (
    <div className={styles.crossovers}>
      {atFront.length > 0 && (
        <Sentences label="Crossovers that change what comes first" crossovers={atFront} mode={mode} />
      )}
      {behind.length > 0 && (
        <Disclosure
          summary={`${behind.length} more ${behind.length === 1 ? "crossover" : "crossovers"} behind the first place`}
        >
          <Sentences label="Crossovers behind the first place" crossovers={behind} mode={mode} />
        </Disclosure>
      )}
    </div>
  );
}

function Sentences(props: { label: string; crossovers: readonly SweepCrossover[]; mode: DecisionMode }) {
  return (
    <ul className={styles.sentences} aria-label={props.label}>
      {props.crossovers.map((crossover, place) => (
        <li key={place}>
          <Name text={sweepCrossoverSentence(crossover, props.mode)} fit="wrap" />
        </li>
      ))}
    </ul>
  );
}
