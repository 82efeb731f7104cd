import * as z from "zod/mini";
import { COMPARISON_STEPS, type Elicitation } from "#core/domain/elicitation.ts";
import { byCatalogId, catalogId, points } from "./schema-parts.ts";

/** The part of the scenario's schema that holds the answers of other ways of weighing. */

const criteria = z
  .array(catalogId, "a list of catalog ids")
  .check(z.refine(eachOnce, "a list that names each criterion once"));

const { least, most } = COMPARISON_STEPS;
const TIMES = `a whole number from ${String(least)} to ${String(most)}`;
const times = z.int(TIMES).check(z.minimum(least, TIMES), z.maximum(most, TIMES));

const judgment = z
  .strictObject({ more: catalogId, less: catalogId, times }, "an object with more, less and times")
  .check(z.refine(({ more, less }) => more !== less, "about two different criteria"));

const pairs = z
  .strictObject(
    { criteria, judgments: z.array(judgment, "a list of judgments") },
    "an object with criteria and judgments",
  )
  .check(
    z.refine(
      (given) =>
        eachOnce(
          given.judgments.map(({ more, less }) => (more < less ? `${more} ${less}` : `${less} ${more}`)),
        ),
      "a list of judgments that answers each pair once",
    ),
    z.refine(
      (given) =>
        given.judgments.every(({ more, less }) => [more, less].every((id) => given.criteria.includes(id))),
      "judgments about its own criteria",
    ),
  );

const bestWorst = z
  .strictObject(
    {
      criteria,
      best: z.nullable(catalogId),
      worst: z.nullable(catalogId),
      bestToOthers: byCatalogId(times),
      othersToWorst: byCatalogId(times),
    },
    "an object with criteria, best, worst, bestToOthers and othersToWorst",
  )
  .check(
    z.refine(
      (given) =>
        [
          ...[given.best, given.worst].filter((id) => id !== null),
          ...Object.keys(given.bestToOthers),
          ...Object.keys(given.othersToWorst),
        ].every((id) => given.criteria.includes(id)),
      "answers about its own criteria",
    ),
  );

const GROUP = "a group of at least one catalog id";

export const elicitationSchema: z.ZodMiniType<Elicitation> = z.strictObject(
  {
    ranking: z.exactOptional(
      z
        .array(z.array(catalogId, GROUP).check(z.minLength(1, GROUP)), "a list of groups")
        .check(z.refine((groups) => eachOnce(groups.flat()), "groups that name each criterion once")),
    ),
    swings: z.exactOptional(byCatalogId(points)),
    pairs: z.exactOptional(pairs),
    bestWorst: z.exactOptional(bestWorst),
    spread: z.exactOptional(byCatalogId(points)),
  },
  "an object with the ways that were used",
);

function eachOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
