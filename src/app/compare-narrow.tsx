import { useState } from "react";
import { ComparisonTable } from "#features/comparison/comparison-table.tsx";
import { ContributionsFigure } from "#features/contributions/contributions-figure.tsx";
import { RadarFigure } from "#features/radar/radar-figure.tsx";
import { WeighPanel } from "#features/weighing/weigh-panel.tsx";
import { Tabs } from "#ui/tabs.tsx";
import { CombinationsPart } from "./combinations-part.ts";
import { LeadingAnswer } from "./leading-answer.tsx";
import styles from "./step-content.module.css";

const TABS = [
  { id: "weights", label: "Weights", panel: <WeighPanel depth="compact" /> },
  { id: "why", label: "Why", panel: <ContributionsFigure /> },
  { id: "shape", label: "Shape", panel: <RadarFigure /> },
  { id: "facts", label: "Facts", panel: <ComparisonTable /> },
  { id: "together", label: "Together", panel: <CombinationsPart /> },
] as const;

/** One column for a phone: the sentence and the ranking, then one thing at a time. */
export function CompareNarrow() {
  const [tab, setTab] = useState<string>("weights");
  return (
    <div className={styles.column}>
      <LeadingAnswer narrow />
      <Tabs label="Look at" tabs={TABS} selected={tab} onSelect={setTab} />
    </div>
  );
}
