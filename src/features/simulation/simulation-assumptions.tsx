import { memo } from "react";
import { simulationAssumptions } from "#core/views/simulation-assumptions.ts";
import { useLiveView } from "#platform/store/use-live-view.ts";
import { Name } from "#ui/name.tsx";
import styles from "./simulation.module.css";

/** What the switches come to for this scenario, in words. */
export const SimulationAssumptions = memo(function SimulationAssumptions() {
  const sentences = useLiveView(simulationAssumptions);
  if (sentences.length === 0) return null;
  return (
    <p className={styles.note}>
      <Name text={sentences.join(" ")} fit="wrap" />
    </p>
  );
});
