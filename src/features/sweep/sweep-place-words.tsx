import type { SweptTotal } from "#core/views/sweep-place.ts";
import { Name } from "#ui/name.tsx";
import styles from "./sweep.module.css";

export interface SweepPlaceWordsProps {
  where: string;
  /** Best first; none where nothing is weighed. */
  totals: readonly SweptTotal[];
}

/** "At 62 points gRPC leads", and each total there. */
export function SweepPlaceWords({ where, totals }: SweepPlaceWordsProps) {
  return (
    <div className={styles.there}>
      <p className={styles.where}>
        <Name text={where} fit="wrap" />.
      </p>
      <ol className={styles.totals} aria-label="Totals there, best first">
        {totals.map(({ option, rank, shown }) => (
          <li key={option.id} className={styles.total} data-first={rank === 1}>
            <Name text={option.name} /> <span>{shown}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
