import { CalculationDialog } from "#features/calculation/calculation-dialog.tsx";
import { RankingTable } from "#features/ranking/ranking-table.tsx";
import { LeaderBar } from "#features/result/leader-bar.tsx";
import { ResultPanel } from "#features/result/result-panel.tsx";
import styles from "./step-content.module.css";

/** The Result and the Ranking, with the way into every number. */
export function LeadingAnswer({ narrow }: { narrow: boolean }) {
  return (
    <div className={styles.answer}>
      <ResultPanel actions={<CalculationDialog />} />
      <RankingTable onExplain={() => {}} />
      {narrow && <LeaderBar />}
    </div>
  );
}
