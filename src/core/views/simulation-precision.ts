import { FULL_DRAWS } from "./simulation-full.ts";
import type { SimulationPicture } from "./simulation-picture.ts";
import { simulationVaries } from "./simulation-varies.ts";

/** So many standard errors on each side of a number hold the true one 19 times out of 20. */
const NINETEEN_OF_TWENTY = 1.96;

/**
 * How far the simulation has come, and how far chance alone may have moved its numbers: "With 20,000 of 1,000,000
 * draws, each number is within 0.7 of 100, 19 times out of 20." Rounded up: never sharper than it is.
 */
export function simulationPrecision({ of, summary, draws }: SimulationPicture): string {
  const all = draws < FULL_DRAWS ? ` of ${FULL_DRAWS.toLocaleString("en")}` : "";
  const made = `With ${draws.toLocaleString("en")}${all} draws`;
  const varies = simulationVaries(of.problem);
  if (!varies.weights && !varies.values) return `${made}, all are the same: nothing varies here.`;
  const error = Math.ceil(summary.standardError * NINETEEN_OF_TWENTY * 1000) / 10;
  return `${made}, each number is within ${error} of 100, 19 times out of 20.`;
}
