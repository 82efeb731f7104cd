import { resultSentence } from "#core/views/result-sentence.ts";
import type { OpenedScenario } from "#platform/store/open-document.ts";
import { Name } from "#ui/name.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./scenario-side.module.css";

export interface ScenarioSideProps {
  letter: "A" | "B";
  side: OpenedScenario;
  /** Whose it is, where that matters: "Shared with you". */
  whose?: string | undefined;
}

/** One of the two: its letter, its name, its decision, and what leads in it. */
export function ScenarioSide({ letter, side, whose }: ScenarioSideProps) {
  const { scenario, decision } = side;
  const result = resultSentence(decision, scenario);
  return (
    <section className={styles.side} aria-label={`Scenario ${letter}`}>
      <h2 className={styles.name}>
        <Tag tone="accent">{letter}</Tag>
        <Name text={scenario.name === "" ? "Without a name" : scenario.name} fit="wrap" />
      </h2>
      <p className={styles.decision}>
        {whose === undefined ? decision.title : `${decision.title}, ${whose}`}
      </p>
      <p className={styles.headline}>{result.headline}</p>
      <p className={styles.reasons}>{result.reasons}</p>
    </section>
  );
}
