import { ComparisonTable } from "#features/comparison/comparison-table.tsx";
import { ContributionsFigure } from "#features/contributions/contributions-figure.tsx";
import { RadarFigure } from "#features/radar/radar-figure.tsx";
import { WeighPanel } from "#features/weighing/weigh-panel.tsx";
import { CombinationsPart } from "./combinations-part.ts";
import { LeadingAnswer } from "./leading-answer.tsx";
import styles from "./step-content.module.css";

/** Weights at the left; sentence, ranking, charts and facts answer at the right. */
export function CompareWide() {
  return (
    <div className={styles.beside}>
      <WeighPanel depth="compact" />
      <div className={styles.column}>
        <LeadingAnswer narrow={false} />
        <div className={styles.pair}>
          <ContributionsFigure />
          <RadarFigure />
        </div>
        <ComparisonTable />
        <CombinationsPart />
      </div>
    </div>
  );
}
