import { simulationChance } from "./simulation-chance.ts";
import { FULL_DRAWS } from "./simulation-full.ts";
import type { SimulationPicture } from "./simulation-picture.ts";
import { simulationVaries } from "./simulation-varies.ts";

/**
 * How far the simulation has come, and how far chance alone may have moved its ranks: "With 20,000 of 1,000,000
 * draws, each count of ranks is within 0.7 of 100, 19 times out of 20."
 */
export function simulationPrecision({ of, summary, draws }: SimulationPicture): string {
  const all = draws < FULL_DRAWS ? ` of ${FULL_DRAWS.toLocaleString("en")}` : "";
  const made = `With ${draws.toLocaleString("en")}${all} draws`;
  const varies = simulationVaries(of.problem);
  if (!varies.weights && !varies.values) return `${made}, all are the same: nothing varies here.`;
  return `${made}, each count of ranks is ${simulationChance(summary.standardError)}.`;
}
