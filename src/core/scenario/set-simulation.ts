import type { Scenario } from "#core/domain/scenario.ts";
import type { SimulationSettings } from "#core/domain/simulation.ts";

/** Sets what the simulation takes as uncertain; what is not named stays. Limits are those of `SIMULATION_LIMITS`. */
export function setSimulation(scenario: Scenario, changed: Partial<SimulationSettings>): Scenario {
  return { ...scenario, simulation: { ...scenario.simulation, ...changed } };
}
