import { memo, useId } from "react";
import { simulationObstacle } from "#core/views/simulation-obstacle.ts";
import { useLiveView } from "#platform/store/use-live-view.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Name } from "#ui/name.tsx";
import { FailedSimulation } from "./failed-simulation.tsx";
import { SimulationAssumptions } from "./simulation-assumptions.tsx";
import { SimulationHeadline } from "./simulation-headline.tsx";
import { SimulationSwitches } from "./simulation-switches.tsx";
import { SimulationTables } from "./simulation-tables.tsx";
import { useSimulation } from "#platform/simulation/use-simulation.ts";
import styles from "./simulation.module.css";

/** How often each option comes first when weights and ratings are not exactly as set. */
export const SimulationSection = memo(function SimulationSection() {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>Simulation</h2>
      <Simulated />
    </section>
  );
});

/** The switches stay whatever the simulation comes to: one of them may be what it takes to go on. */
function Simulated() {
  const obstacle = useLiveView(simulationObstacle);
  const simulation = useSimulation();
  const failed = obstacle === null && simulation.kind === "failed";
  const picture = obstacle === null && "picture" in simulation ? simulation.picture : null;
  return (
    <>
      {obstacle !== null && (
        <EmptyState title="Nothing to simulate">
          <Name text={obstacle} fit="wrap" />
        </EmptyState>
      )}
      {failed && <FailedSimulation />}
      {picture && <SimulationHeadline picture={picture} />}
      <SimulationSwitches />
      <SimulationAssumptions />
      {picture && <SimulationTables picture={picture} />}
      {obstacle === null && !failed && !picture && (
        <p className={styles.starting} aria-busy="true">
          The first draws are on their way.
        </p>
      )}
    </>
  );
}
