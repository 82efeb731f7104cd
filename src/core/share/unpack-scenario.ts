import * as z from "zod/mini";
import type { Decision } from "#core/domain/decision.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import { COMPACT_PLACES } from "./compact-places.ts";
import { compactSimulation, unpackSimulation } from "./compact-simulation.ts";
import { unpackTime } from "./compact-time.ts";
import type { ReadError } from "./read-error.ts";
import { shapeError } from "./shape-error.ts";
import { compactElicitation, positionsNamed, unpackElicitation } from "./unpack-elicitation.ts";

const POSITION = "a position in the decision";
const position = z.int(POSITION).check(z.minimum(0, POSITION));
const positions = z.array(position, "a list of positions");
const PLACE = "a list with a value in each place";
const anything = z.unknown();

/** Only the containers and positions: the values are judged under their names by `scenarioSchema`. */
const compactSchema = z.tuple(
  [
    anything,
    anything,
    anything,
    anything,
    anything,
    anything,
    anything,
    anything,
    anything,
    anything,
    anything,
    z.array(anything, "a list of points"),
    z.array(z.tuple([position, anything], PLACE), "a list of minimums"),
    positions,
    positions,
    z.array(
      z.tuple([position], z.tuple([position, anything, anything, anything, anything], PLACE), PLACE),
      "a list of ratings",
    ),
    anything,
    z.optional(z.array(z.tuple([position, anything], PLACE), "a list of answers")),
    z.optional(z.array(z.tuple([position, anything, anything], PLACE), "a list of practices")),
    z.optional(compactElicitation),
    z.optional(compactSimulation),
  ],
  PLACE,
);

/**
 * Gives a compact scenario the names of a document, so that one schema judges both.
 * Positions become ids here; all other values pass through for that schema to judge.
 */
export function unpackScenario(content: readonly unknown[], decision: Decision): Result<unknown, ReadError> {
  const compact = compactSchema.safeParse(content);
  if (!compact.success) return fail(shapeError(compact.error, placeName));
  const places = compact.data;
  const weights = places[COMPACT_PLACES.weights];
  const mustHaves = places[COMPACT_PLACES.mustHaves];
  const excludedOptions = places[COMPACT_PLACES.excludedOptions];
  const excludedCriteria = places[COMPACT_PLACES.excludedCriteria];
  const ratings = places[COMPACT_PLACES.ratings];
  const answers = places[COMPACT_PLACES.answers] ?? [];
  const checklist = places[COMPACT_PLACES.checklist] ?? [];
  const elicitation = places[COMPACT_PLACES.elicitation] ?? [];
  const questionIds = decision.questions.map(({ id }) => id);
  const practiceIds = decision.practices.map(({ id }) => id);
  const criterionIds = decision.criteria.map(({ id }) => id);
  const optionIds = decision.options.map(({ id }) => id);
  const strangers = [
    outside("weights", "criterion", criterionIds, [weights.length - 1]),
    outside(
      "mustHaves",
      "criterion",
      criterionIds,
      mustHaves.map(([criterion]) => criterion),
    ),
    outside("excludedOptions", "option", optionIds, excludedOptions),
    outside("excludedCriteria", "criterion", criterionIds, excludedCriteria),
    outside(
      "ratings",
      "criterion",
      criterionIds,
      ratings.map(([criterion]) => criterion),
    ),
    outside(
      "ratings",
      "option",
      optionIds,
      ratings.flatMap(([, ...cells]) => cells.map(([option]) => option)),
    ),
    outside(
      "answers",
      "question",
      questionIds,
      answers.map(([question]) => question),
    ),
    outside(
      "checklist",
      "practice",
      practiceIds,
      checklist.map(([practice]) => practice),
    ),
    outside("elicitation", "criterion", criterionIds, positionsNamed(elicitation)),
  ];
  const stranger = strangers.find((error) => error !== null);
  if (stranger !== undefined) return fail(stranger);

  const criterion = (at: number) => criterionIds[at] ?? "";
  const option = (at: number) => optionIds[at] ?? "";
  return ok({
    format: "steelyard/scenario",
    version: 1,
    id: places[COMPACT_PLACES.id],
    revision: {
      id: places[COMPACT_PLACES.revisionId],
      counter: places[COMPACT_PLACES.counter],
      parent: places[COMPACT_PLACES.parent],
    },
    name: places[COMPACT_PLACES.name],
    notes: places[COMPACT_PLACES.notes],
    createdAt: unpackTime(places[COMPACT_PLACES.createdAt]),
    changedAt: unpackTime(places[COMPACT_PLACES.changedAt]),
    decision: {
      kind: "catalog",
      id: places[COMPACT_PLACES.decisionId],
      revision: places[COMPACT_PLACES.decisionRevision],
    },
    preset: places[COMPACT_PLACES.preset],
    weights: Object.fromEntries(
      weights.flatMap((points, at) => (points === null ? [] : [[criterion(at), points] as const])),
    ),
    mustHaves: Object.fromEntries(mustHaves.map(([at, minimum]) => [criterion(at), minimum])),
    excludedOptions: excludedOptions.map(option),
    excludedCriteria: excludedCriteria.map(criterion),
    ratings: Object.fromEntries(
      ratings.map(([at, ...cells]) => [
        criterion(at),
        Object.fromEntries(
          cells.map(([place, low, mode, high, note]) => [option(place), { low, mode, high, note }]),
        ),
      ]),
    ),
    answers: Object.fromEntries(answers.map(([at, answer]) => [questionIds[at] ?? "", answer])),
    checklist: Object.fromEntries(
      checklist.map(([at, ticked, note]) => [practiceIds[at] ?? "", { ticked, note }]),
    ),
    elicitation: unpackElicitation(elicitation, criterion),
    simulation: unpackSimulation(places[COMPACT_PLACES.simulation] ?? []),
  });
}

function outside(
  at: string,
  what: "criterion" | "option" | "question" | "practice",
  ids: readonly string[],
  found: readonly number[],
): ReadError | null {
  const stranger = found.find((position) => position >= ids.length);
  return stranger === undefined ? null : { kind: "unknown-id", at, id: `${what} ${String(stranger + 1)}` };
}

function placeName(place: PropertyKey): string {
  const named = Object.entries(COMPACT_PLACES).find(([, at]) => at === place);
  return named === undefined ? String(place) : named[0];
}
