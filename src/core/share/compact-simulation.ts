import * as z from "zod/mini";
import type { SimulationSettings } from "#core/domain/simulation.ts";

/**
 * What a document without settings, or a link with an empty place for them, stands for. Fixed for ever with
 * the format: what a new scenario begins with may change one day, and this may not.
 */
export const FIRST_SIMULATION: SimulationSettings = {
  weights: { kind: "band", points: 10 },
  ratings: true,
  seed: 1,
};

const PLACE = "a list with a value in each place, or an empty one";

/** Only the container, as for the rest of a compact scenario. */
export const compactSimulation = z
  .array(z.unknown(), PLACE)
  .check(z.refine(({ length }) => length === 0 || length === 4, PLACE));

/** [kind of doubt, points of its band or null, whether ratings are drawn, seed], or nothing for the first settings. */
export function packSimulation(settings: SimulationSettings): readonly unknown[] {
  const packed = inPlaces(settings);
  return packed.join() === inPlaces(FIRST_SIMULATION).join() ? [] : packed;
}

/** Names for the places; values pass through for the scenario's schema to judge. */
export function unpackSimulation(places: readonly unknown[]): unknown {
  if (places.length === 0) return FIRST_SIMULATION;
  const [kind, points, ratings, seed] = places;
  return { weights: points === null ? { kind } : { kind, points }, ratings, seed };
}

function inPlaces({ weights, ratings, seed }: SimulationSettings): readonly unknown[] {
  return [weights.kind, weights.kind === "band" ? weights.points : null, ratings, seed];
}
