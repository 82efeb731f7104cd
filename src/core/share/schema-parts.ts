import * as z from "zod/mini";
import { LIMITS } from "./limits.ts";

/** What several parts of the scenario's schema are made of. Every message completes the sentence "must be ...". */

const { lowest, highest } = LIMITS.weight;

/** Negative zero is refused too: it would be shown as "-0". */
export function between(low: number, high: number, expected: string) {
  return z.number(expected).check(
    z.minimum(low, expected),
    z.maximum(high, expected),
    z.refine((value) => !Object.is(value, -0), expected),
  );
}

/** Points as a person gives them. */
export const points = between(lowest, highest, `a number from ${String(lowest)} to ${String(highest)}`);

/** Ids of the catalog: they stand in links for ever. */
const CATALOG_ID = "a catalog id: lower-case letters, digits and hyphens, at most 64";
export const catalogId = z
  .string(CATALOG_ID)
  .check(z.regex(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, CATALOG_ID));

export function byCatalogId<Entry extends z.core.$ZodType>(entry: Entry) {
  return z.record(catalogId, entry, "an object with one entry per catalog id");
}
