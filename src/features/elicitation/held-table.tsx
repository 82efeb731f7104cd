import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import type { HeldAgainstEnds } from "#core/views/held-against-ends.ts";
import { STEPS_IN_SHORT } from "#core/views/comparison-words.ts";
import { Name } from "#ui/name.tsx";
import { Table } from "#ui/table.tsx";
import styles from "./held-table.module.css";
import { TimesSelect } from "./times-select.tsx";

interface HeldTableProps {
  best: RatedCriterion;
  worst: RatedCriterion;
  /** How many times the best is as important as the worst: nothing lies further apart. null while that is open. */
  most: number | null;
  others: HeldAgainstEnds["others"];
  onBest: (criterion: CriterionId, times: number | undefined) => void;
  onWorst: (criterion: CriterionId, times: number | undefined) => void;
}

/** Each other criterion between the two ends: how far below the best, how far above the worst. */
export function HeldTable({ best, worst, most, others, onBest, onWorst }: HeldTableProps) {
  const limit = most === null ? {} : { most };
  return (
    <div className={styles.table}>
      <p className={styles.legend}>
        How many times as much <Name text={best.name} fit="wrap" /> matters as each of these, and each of
        these as <Name text={worst.name} fit="wrap" />: {STEPS_IN_SHORT}
      </p>
      <Table caption="Between the two ends">
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">
              <Name text={best.name} fit="wrap" /> over each
            </th>
            <th scope="col">
              Each over <Name text={worst.name} fit="wrap" />
            </th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ criterion: { id, name }, bestToIt, itToWorst }) => (
            <tr key={id}>
              <th scope="row">
                <Name text={name} fit="wrap" />
              </th>
              <td>
                <TimesSelect
                  label={`Times that ${best.name} matters as much as ${name}`}
                  look="plain"
                  value={bestToIt}
                  {...limit}
                  onChoose={(times) => {
                    onBest(id, times);
                  }}
                />
              </td>
              <td>
                <TimesSelect
                  label={`Times that ${name} matters as much as ${worst.name}`}
                  look="plain"
                  value={itToWorst}
                  {...limit}
                  onChoose={(times) => {
                    onWorst(id, times);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
