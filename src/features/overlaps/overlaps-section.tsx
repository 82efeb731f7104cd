import { memo, useId } from "react";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { doubleCounting } from "#core/views/double-counting.ts";
import { dividedGroups } from "#core/views/double-counting-divided.ts";
import { dominatedOptions } from "#core/views/dominated-options.ts";
import { resultSentence } from "#core/views/result-sentence.ts";
import { useLiveView } from "#platform/store/use-live-view.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { CountedTwice } from "./counted-twice.tsx";
import { DominatedList } from "./dominated-list.tsx";
import styles from "./overlaps.module.css";

/** Options that another one covers whatever the weights, and criteria that may weigh one concern several times. */
export const OverlapsSection = memo(function OverlapsSection() {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>Dominated options and double counting</h2>
      <Overlaps />
    </section>
  );
});

function Overlaps() {
  const { dominated, divided, chance, result } = useLiveView(overlaps);
  if (!dominated) return <EmptyState title={result.headline}>{result.reasons}</EmptyState>;
  return (
    <>
      <DominatedList found={dominated} />
      <CountedTwice divided={divided} chance={chance} />
    </>
  );
}

function overlaps(decision: Decision, scenario: Scenario) {
  return {
    dominated: dominatedOptions(decision, scenario),
    divided: dividedGroups(decision, scenario),
    chance: doubleCounting(decision, scenario).chance,
    result: resultSentence(decision, scenario),
  };
}
