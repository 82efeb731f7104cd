import * as z from "zod/mini";
import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { cleanName, cleanNotes } from "./clean-text.ts";
import { elicitationSchema } from "./elicitation-schema.ts";
import { LIMITS } from "./limits.ts";
import { between, byCatalogId, catalogId, points } from "./schema-parts.ts";
import { simulationSchema } from "./simulation-schema.ts";
import { secondsOfTime } from "./utc-seconds.ts";

/**
 * Version 1 of a scenario, as a file, a stored value or an unpacked link says it.
 * Every message completes the sentence "must be ...". Parsing builds new objects
 * and refuses fields that it does not know. Whether an id exists in the decision
 * is `readScenario`'s question.
 */

const rating = between(
  RATING_SCALE.worst,
  RATING_SCALE.best,
  `a number from ${String(RATING_SCALE.worst)} to ${String(RATING_SCALE.best)}`,
);

function count(lowestCount: number) {
  const expected = `a whole number from ${String(lowestCount)}`;
  return z.int(expected).check(
    z.minimum(lowestCount, expected),
    z.refine((value) => !Object.is(value, -0), expected),
  );
}

/** Ids that the page makes: 22 characters of base64url, or "sample". */
const OWN_ID = "an id of 1 to 64 letters, digits, hyphens and underscores";
const ownId = z.string(OWN_ID).check(z.regex(/^[A-Za-z0-9_-]{1,64}$/, OWN_ID));

const TIME = "a time in UTC such as 2026-11-23T05:37:46Z";
const time = z
  .string(TIME)
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/, TIME), z.refine(isRealTime, TIME));

const NAME = `text of at most ${LIMITS.nameCharacters.toLocaleString("en")} characters`;
const name = z.string(NAME).check(z.overwrite(cleanName), z.maxLength(LIMITS.nameCharacters, NAME));

const NOTES = `text of at most ${LIMITS.noteCharacters.toLocaleString("en")} characters`;
const notes = z.string(NOTES).check(z.overwrite(cleanNotes), z.maxLength(LIMITS.noteCharacters, NOTES));

/** Saying twice that an option is out says no more than once. */
const idList = z
  .array(catalogId, "a list of catalog ids")
  .check(z.overwrite((ids: string[]) => [...new Set(ids)]));

const ratingOverride = z
  .strictObject(
    { low: rating, mode: rating, high: rating, note: notes },
    "an object with low, mode, high and note",
  )
  .check(
    z.refine(({ low, mode, high }) => low <= mode && mode <= high, "ordered: low, then mode, then high"),
  );

const practiceMark = z.strictObject(
  { ticked: z.boolean("true or false"), note: notes },
  "an object with ticked and note",
);

/** Fields that came after the first documents: one without them reads as one in which they are empty. */
function emptyWhereMissing<Entry extends z.core.$ZodType>(entry: Entry) {
  return z._default(byCatalogId(entry), () => ({}));
}

export const scenarioSchema = z.strictObject({
  format: z.literal("steelyard/scenario"),
  version: z.literal(1),
  id: ownId,
  revision: z.strictObject(
    { id: ownId, counter: count(0), parent: z.nullable(ownId) },
    "an object with id, counter and parent",
  ),
  name,
  notes,
  createdAt: time,
  changedAt: time,
  decision: z.strictObject(
    { kind: z.literal("catalog", 'the word "catalog"'), id: catalogId, revision: count(1) },
    "an object with kind, id and revision",
  ),
  preset: z.nullable(catalogId),
  weights: byCatalogId(points),
  mustHaves: byCatalogId(rating),
  excludedOptions: idList,
  excludedCriteria: idList,
  ratings: byCatalogId(byCatalogId(ratingOverride)),
  answers: emptyWhereMissing(z.boolean("true or false")),
  checklist: emptyWhereMissing(practiceMark),
  elicitation: z._default(elicitationSchema, () => ({})),
  simulation: simulationSchema,
}) satisfies z.ZodMiniType<Scenario>;

/** The pattern alone would let 31 February through, and a link would move it to March. */
function isRealTime(text: string): boolean {
  return secondsOfTime(text.replace(/\.\d{3}Z$/, "Z")) !== null;
}
