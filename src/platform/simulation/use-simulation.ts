import { startTransition, useEffect, useState } from "react";
import { simulationStore, type Simulation } from "./simulation-store.ts";

/** The simulation as last drawn when there was nothing more urgent: a new picture never stands in a slider's way. */
export function useSimulation(): Simulation {
  const [shown, setShown] = useState(() => simulationStore.getState());
  useEffect(() => {
    const catchUp = (simulation: Simulation) => {
      startTransition(() => {
        setShown(simulation);
      });
    };
    // What changed between the first render and now.
    catchUp(simulationStore.getState());
    return simulationStore.subscribe(catchUp);
  }, []);
  return shown;
}
