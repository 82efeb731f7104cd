import type { OptionId } from "#core/domain/ids.ts";
import type { RankingRow } from "#core/views/ranking.ts";
import { Meter } from "#ui/meter.tsx";
import styles from "./total-cell.module.css";

/** The total beside its bar; a press on the number opens how it is calculated. */
export function TotalCell({ row, onExplain }: { row: RankingRow; onExplain: (option: OptionId) => void }) {
  const { standing, shownTotal } = row;
  const total = standing.kind === "ranked" ? standing.total : null;
  const bounds = standing.kind === "ranked" ? undefined : { low: standing.low, high: standing.high };
  return (
    <span className={styles.cell}>
      <button
        type="button"
        className={styles.number}
        title="How is this calculated?"
        onClick={() => {
          onExplain(row.option.id);
        }}
      >
        {shownTotal}
      </button>
      <span className={styles.bar}>
        <Meter
          label={`Total of ${row.option.name}`}
          value={total}
          valueText={shownTotal}
          {...(bounds && { range: bounds })}
        />
      </span>
    </span>
  );
}
