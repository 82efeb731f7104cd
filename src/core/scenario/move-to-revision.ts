import { byId } from "#core/domain/by-id.ts";
import type { Decision } from "#core/domain/decision.ts";
import { WEIGHING_WAYS, type WeighingWay } from "#core/domain/elicitation.ts";
import { elicitedCriteria } from "#core/domain/elicited-criteria.ts";
import type { PracticeMark, RatingOverride, Scenario } from "#core/domain/scenario.ts";
import { keepCriteria } from "./keep-criteria.ts";

/** Something that a team had set and the other revision has no place for. Names are those of the revision left. */
export type LeftBehind =
  | { readonly kind: "preset"; readonly preset: string }
  | { readonly kind: "weight"; readonly criterion: string; readonly points: number }
  | { readonly kind: "must-have"; readonly criterion: string; readonly minimum: number }
  | { readonly kind: "taken-out"; readonly name: string }
  | {
      readonly kind: "rating";
      readonly criterion: string;
      readonly option: string;
      readonly rating: RatingOverride;
    }
  | { readonly kind: "answer"; readonly question: string; readonly answer: boolean }
  | { readonly kind: "practice"; readonly practice: string; readonly mark: PracticeMark }
  | { readonly kind: "way"; readonly way: WeighingWay; readonly criteria: readonly string[] };

/** A scenario on another revision, and what of it stayed behind: the two together are all that was set. */
export interface MovedScenario {
  readonly scenario: Scenario;
  readonly leftBehind: readonly LeftBehind[];
}

/**
 * The same scenario on another revision of its decision. Ids keep their meaning, so whatever
 * is set on an id that stays is kept as it is: points, minimums and own ratings too, where the
 * catalog changed its mind. A criterion that is new has 0 points, and an option that is new is
 * in play. A preset that is gone becomes null, and its weights stay.
 *
 * @param from The revision that the scenario rests on; every id of the scenario is one of its ids.
 */
export function moveToRevision(scenario: Scenario, from: Decision, to: Decision): MovedScenario {
  if (from.id !== to.id) throw new Error(`${to.id} is no revision of ${from.id}`);
  const names = {
    criterion: namesOf(from.criteria),
    option: namesOf(from.options),
    preset: namesOf(from.presets),
  };
  const has = {
    criterion: idsOf(to.criteria),
    scored: idsOf(to.criteria.filter(({ kind }) => kind === "rated")),
    option: idsOf(to.options),
    preset: idsOf(to.presets),
    question: idsOf(to.questions),
    practice: idsOf(to.practices),
  };
  const texts = byId(from.questions);
  const practices = byId(from.practices);

  const preset = scenario.preset !== null && has.preset.has(scenario.preset) ? scenario.preset : null;
  const weights = split(scenario.weights, has.scored);
  const mustHaves = split(scenario.mustHaves, has.scored);
  const ratings = splitRatings(scenario.ratings, has.scored, has.option);
  const answers = split(scenario.answers, has.question);
  const checklist = split(scenario.checklist, has.practice);
  const outOptions = scenario.excludedOptions.filter((id) => !has.option.has(id));
  const outCriteria = scenario.excludedCriteria.filter((id) => !has.criterion.has(id));

  return {
    scenario: {
      ...scenario,
      decision: { ...scenario.decision, id: to.id, revision: to.revision },
      preset,
      weights: weights.kept,
      mustHaves: mustHaves.kept,
      excludedOptions: scenario.excludedOptions.filter((id) => has.option.has(id)),
      excludedCriteria: scenario.excludedCriteria.filter((id) => has.criterion.has(id)),
      ratings: ratings.kept,
      answers: answers.kept,
      checklist: checklist.kept,
      elicitation: keepCriteria(scenario.elicitation, (id) => has.scored.has(id)),
    },
    leftBehind: [
      ...(scenario.preset === preset || scenario.preset === null
        ? []
        : [{ kind: "preset" as const, preset: names.preset(scenario.preset) }]),
      // No points are what a criterion has anyway that nobody weighed.
      ...weights.gone
        .filter(([, points]) => points > 0)
        .map(([id, points]) => ({ kind: "weight" as const, criterion: names.criterion(id), points })),
      ...mustHaves.gone.map(([id, minimum]) => ({
        kind: "must-have" as const,
        criterion: names.criterion(id),
        minimum,
      })),
      ...outOptions.map((id) => ({ kind: "taken-out" as const, name: names.option(id) })),
      ...outCriteria.map((id) => ({ kind: "taken-out" as const, name: names.criterion(id) })),
      ...ratings.gone.map(({ criterion, option, rating }) => ({
        kind: "rating" as const,
        criterion: names.criterion(criterion),
        option: names.option(option),
        rating,
      })),
      ...answers.gone.map(([id, answer]) => ({
        kind: "answer" as const,
        question: texts.get(id)?.text ?? id,
        answer,
      })),
      // Neither ticked nor noted is what a practice is anyway that nobody looked at.
      ...checklist.gone
        .filter(([, mark]) => mark.ticked || mark.note !== "")
        .map(([id, mark]) => ({
          kind: "practice" as const,
          practice: practices.get(id)?.title ?? id,
          mark,
        })),
      ...WEIGHING_WAYS.map((way) => ({
        kind: "way" as const,
        way,
        criteria: elicitedCriteria(scenario.elicitation, way)
          .filter((id) => !has.scored.has(id))
          .map(names.criterion),
      })).filter(({ criteria }) => criteria.length > 0),
    ],
  };
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function namesOf(items: readonly { readonly id: string; readonly name: string }[]): (id: string) => string {
  const known = byId(items);
  return (id) => known.get(id)?.name ?? id;
}

interface Split<Value> {
  readonly kept: Readonly<Record<string, Value>>;
  readonly gone: readonly (readonly [id: string, value: Value])[];
}

function split<Value>(record: Readonly<Record<string, Value>>, stays: ReadonlySet<string>): Split<Value> {
  const entries = Object.entries(record);
  return {
    kept: Object.fromEntries(entries.filter(([id]) => stays.has(id))),
    gone: entries.filter(([id]) => !stays.has(id)),
  };
}

interface GoneRating {
  readonly criterion: string;
  readonly option: string;
  readonly rating: RatingOverride;
}

function splitRatings(
  ratings: Scenario["ratings"],
  criteria: ReadonlySet<string>,
  options: ReadonlySet<string>,
): { readonly kept: Scenario["ratings"]; readonly gone: readonly GoneRating[] } {
  const none: ReadonlySet<string> = new Set();
  const rows = Object.entries(ratings).map(([criterion, row]) => ({
    criterion,
    ...split(row, criteria.has(criterion) ? options : none),
  }));
  // A row that lost its last rating goes; one that was empty before is no change.
  const stays = rows.filter(
    ({ criterion, kept, gone }) =>
      criteria.has(criterion) && (gone.length === 0 || Object.keys(kept).length > 0),
  );
  return {
    kept: Object.fromEntries(stays.map(({ criterion, kept }) => [criterion, kept])),
    gone: rows.flatMap(({ criterion, gone }) =>
      gone.map(([option, rating]) => ({ criterion, option, rating })),
    ),
  };
}
