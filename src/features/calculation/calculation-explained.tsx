import { useState } from "react";
import type { OptionId } from "#core/domain/ids.ts";
import { ranking } from "#core/views/ranking.ts";
import { useResult } from "#platform/simulation/use-result.ts";
import { useShownView } from "#platform/store/use-shown-view.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Select } from "#ui/select.tsx";
import styles from "./calculation.module.css";
import { CalculationRules } from "./calculation-rules.tsx";
import { OptionCalculation } from "./option-calculation.tsx";

/** One option's sum line by line, then the rules in words. */
export function CalculationExplained({ first }: { first: OptionId | null }) {
  const current = useShownView(ranking);
  const result = useResult();
  const [chosen, setChosen] = useState(first);
  const rows = current.kind === "blocked" ? [] : current.rows;
  const row = rows.find(({ option }) => option.id === chosen) ?? rows[0];
  return (
    <div className={styles.page}>
      {row ? (
        <>
          <div className={styles.choice}>
            <Select
              label="Option"
              value={row.option.id}
              choices={rows.map(({ option }) => ({ value: option.id, label: option.name }))}
              onChoose={setChosen}
            />
          </div>
          <OptionCalculation row={row} />
        </>
      ) : (
        <EmptyState title={result.headline}>{result.reasons}</EmptyState>
      )}
      <CalculationRules />
    </div>
  );
}
