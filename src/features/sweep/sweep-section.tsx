import { memo, useId, useMemo, useState } from "react";
import type { Decision } from "#core/domain/decision.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { resultSentence } from "#core/views/result-sentence.ts";
import { sweepChoices, type SweepChoices } from "#core/views/sweep-choices.ts";
import { sweepNotes } from "#core/views/sweep-notes.ts";
import { sweep } from "#core/views/sweep.ts";
import { sweptOptions } from "#core/views/swept-options.ts";
import { useRestedView } from "#platform/store/use-rested-view.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Select } from "#ui/select.tsx";
import styles from "./sweep.module.css";
import { SweepFigure } from "./sweep-figure.tsx";

/** What one weight does to all totals, from 0 to 100 points. The drawing itself comes later, in a file of its own. */
export const SweepSection = memo(function SweepSection() {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>One weight from 0 to 100</h2>
      <ChosenSweep />
    </section>
  );
});

function ChosenSweep() {
  /** null until somebody chooses, or looks at other points: from then on it stays. */
  const [chosen, setChosen] = useState<CriterionId | null>(null);
  const { decision, scenario, choices } = useRestedView(whatCanBeSwept);
  const id = choices && (isOffered(choices, chosen) ? chosen : choices.first);
  const found = useMemo(() => (id === null ? null : sweep(decision, scenario, id)), [decision, scenario, id]);
  const notes = useMemo(
    () => (choices && found ? sweepNotes(decision, scenario, choices, found) : []),
    [decision, scenario, choices, found],
  );
  if (!choices || !found) return <NothingToSweep decision={decision} scenario={scenario} />;
  return (
    <>
      <div className={styles.choice}>
        <Select
          label="Criterion"
          value={found.criterion.id}
          choices={choices.offered.map(({ criterion, points }) => ({
            value: criterion.id,
            label: `${criterion.name}, now ${points}`,
          }))}
          onChoose={setChosen}
        />
      </div>
      <SweepFigure found={found} mode={decision.mode} notes={notes} onLook={setChosen} />
    </>
  );
}

function NothingToSweep({ decision, scenario }: { decision: Decision; scenario: Scenario }) {
  const alone = sweptOptions(decision, scenario)[0];
  if (!alone) {
    const { headline, reasons } = resultSentence(decision, scenario);
    return <EmptyState title={headline}>{reasons}</EmptyState>;
  }
  return (
    <EmptyState title={`${alone.option.name} is the only option with a rank`}>
      Bring back another option, or rate what is not rated, and this shows where they change places.
    </EmptyState>
  );
}

function whatCanBeSwept(decision: Decision, scenario: Scenario) {
  return { decision, scenario, choices: sweepChoices(decision, scenario) };
}

function isOffered({ offered }: SweepChoices, id: CriterionId | null): id is CriterionId {
  return offered.some(({ criterion }) => criterion.id === id);
}
