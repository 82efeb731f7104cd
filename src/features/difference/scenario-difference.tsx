import { useMemo } from "react";
import { modeWords } from "#core/views/mode-words.ts";
import { scenarioDifference } from "#core/views/scenario-difference.ts";
import type { OpenedScenario } from "#platform/store/open-document.ts";
import { differenceSentence } from "./difference-sentence.ts";
import { InputsTable } from "./inputs-table.tsx";
import { ScenarioSide } from "./scenario-side.tsx";
import styles from "./scenario-difference.module.css";
import { totalsRows } from "./totals-rows.ts";
import { TotalsTable } from "./totals-table.tsx";

export interface ScenarioDifferenceProps {
  /** Shown as A: the one that single inputs are changed in. */
  left: OpenedScenario;
  /** Shown as B. */
  right: OpenedScenario;
  /** Whose each is, where that matters: "shared with you", "yours". */
  whose?: { readonly left: string; readonly right: string };
}

/** Two scenarios side by side: who leads in each, which inputs differ, and which of them alone turns the leader. */
export function ScenarioDifference({ left, right, whose }: ScenarioDifferenceProps) {
  const same = left.decision.id === right.decision.id && left.decision.revision === right.decision.revision;
  const differences = useMemo(
    () => (same ? scenarioDifference(left.decision, left.scenario, right.scenario) : null),
    [same, left.decision, left.scenario, right.scenario],
  );
  const words = modeWords(left.decision.mode);
  return (
    <div className={styles.difference}>
      <p className={styles.sentence}>
        {differences ? differenceSentence(differences, words) : notComparable(left, right)}
      </p>
      <div className={styles.sides}>
        <ScenarioSide letter="A" side={left} whose={whose?.left} />
        <ScenarioSide letter="B" side={right} whose={whose?.right} />
      </div>
      {differences && (
        <div className={styles.totals}>
          <TotalsTable rows={totalsRows(left.decision, left.scenario, right.scenario)} words={words} />
        </div>
      )}
      {differences && differences.length > 0 && <InputsTable differences={differences} words={words} />}
    </div>
  );
}

function notComparable(left: OpenedScenario, right: OpenedScenario): string {
  return left.decision.id === right.decision.id
    ? `These two were made with different revisions of "${left.decision.title}" (${String(left.decision.revision)} and ${String(right.decision.revision)}), so they cannot be compared criterion by criterion. Here is what each says.`
    : "These two are about different decisions, so they cannot be compared criterion by criterion. Here is what each says.";
}
