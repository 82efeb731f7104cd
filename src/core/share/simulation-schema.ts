import * as z from "zod/mini";
import { SIMULATION_LIMITS, type SimulationSettings } from "#core/domain/simulation.ts";
import { FIRST_SIMULATION } from "./compact-simulation.ts";
import { between } from "./schema-parts.ts";

const { band, seed } = SIMULATION_LIMITS;

const DOUBT = 'an object with the kind "none", "band" (with its points), "order" or "any"';
const weightDoubt = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("none") }, DOUBT),
    z.strictObject(
      { kind: z.literal("band"), points: between(0, band, `a number from 0 to ${String(band)}`) },
      DOUBT,
    ),
    z.strictObject({ kind: z.literal("order") }, DOUBT),
    z.strictObject({ kind: z.literal("any") }, DOUBT),
  ],
  DOUBT,
);

const SEED = `a whole number from 0 to ${seed.toLocaleString("en")}`;

/** Came after the first documents: one without it reads as one that has the first settings. */
export const simulationSchema = z._default(
  z.strictObject(
    {
      weights: weightDoubt,
      ratings: z.boolean("true or false"),
      seed: z.int(SEED).check(
        z.minimum(0, SEED),
        z.maximum(seed, SEED),
        z.refine((value) => !Object.is(value, -0), SEED),
      ),
    },
    "an object with weights, ratings and seed",
  ) satisfies z.ZodMiniType<SimulationSettings>,
  () => FIRST_SIMULATION,
);
