import * as fc from "fast-check";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import type { Rating } from "#core/domain/cell.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { PracticeMark, RatingOverride, Scenario } from "#core/domain/scenario.ts";
import { USUAL_SIMULATION, type SimulationSettings } from "#core/domain/simulation.ts";
import { cleanName, cleanNotes } from "#core/share/clean-text.ts";
import { anyElicitation } from "./any-elicitation.ts";
import { anyEntries } from "./any-entries.ts";
import { anyScenarioTime } from "./any-scenario-time.ts";

/** A scenario together with the released revision that it is about. */
export interface ScenarioCase {
  readonly decision: Decision;
  readonly scenario: Scenario;
}

/** Scenarios as the page may hold them, over the two decisions of the catalog. */
export const anyScenarioCase: fc.Arbitrary<ScenarioCase> = fc
  .constantFrom(apiStyleR1, databaseTypeR1)
  .chain((decision) => anyScenarioOf(decision).map((scenario) => ({ decision, scenario })));

export function anyScenarioOf(decision: Decision): fc.Arbitrary<Scenario> {
  const all = decision.criteria.map(({ id }) => id);
  const rated = decision.criteria.filter(({ kind }) => kind === "rated").map(({ id }) => id);
  const options = decision.options.map(({ id }) => id);
  return fc.record<Scenario>({
    format: fc.constant("steelyard/scenario"),
    version: fc.constant(1),
    id: fc.oneof(anyOwnId, fc.constant("sample")),
    revision: fc.record({ id: anyOwnId, counter: fc.nat(), parent: fc.option(anyOwnId) }),
    name: anyText.map(cleanName),
    notes: anyText.map(cleanNotes),
    createdAt: anyScenarioTime,
    changedAt: anyScenarioTime,
    decision: fc.constant({ kind: "catalog", id: decision.id, revision: decision.revision }),
    preset: fc.option(fc.constantFrom(...decision.presets.map(({ id }) => id))),
    weights: anyEntries(rated, anyNumber(0, 100)),
    mustHaves: anyEntries(rated, anyNumber(1, 5)),
    excludedOptions: fc.shuffledSubarray(options),
    excludedCriteria: fc.shuffledSubarray(all),
    ratings: anyEntries(rated, anyEntries(options, anyOverride)),
    answers: anyEntries(
      decision.questions.map(({ id }) => id),
      fc.boolean(),
    ),
    checklist: anyEntries(
      decision.practices.map(({ id }) => id),
      anyMark,
    ),
    elicitation: anyElicitation(rated, anyNumber(0, 100)),
    simulation: anySimulation,
  });
}

/** The settings of a new scenario are as common as all others together. */
const anySimulation: fc.Arbitrary<SimulationSettings> = fc.oneof(
  fc.constant(USUAL_SIMULATION),
  fc.record({
    weights: fc.oneof(
      fc.constantFrom({ kind: "none" as const }, { kind: "order" as const }, { kind: "any" as const }),
      anyNumber(0, 100).map((points) => ({ kind: "band" as const, points })),
    ),
    ratings: fc.boolean(),
    seed: fc.nat(999_999),
  }),
);

/** 128 random bits as the page writes them. */
const anyOwnId = fc.string({
  unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
  minLength: 22,
  maxLength: 22,
});

/** Whole numbers mostly, as sliders give them, and any fraction in the range. */
function anyNumber(min: number, max: number): fc.Arbitrary<number> {
  const anyFraction = fc.double({ min, max, noNaN: true }).map((value) => value + 0);
  return fc.oneof({ weight: 4, arbitrary: fc.integer({ min, max }) }, { weight: 1, arbitrary: anyFraction });
}

const anyRating: fc.Arbitrary<Rating> = fc
  .tuple(anyNumber(1, 5), anyNumber(1, 5), anyNumber(1, 5))
  .map((values) => values.toSorted((a, b) => a - b))
  .map(([low = 1, mode = 1, high = 1]) => ({ low, mode, high }));

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.lorem(),
  fc.constantFrom("<img src=x onerror=alert(1)>", "__proto__", "עברית ‮abc", "👩‍👩‍👧‍👦", '"],"\\', ""),
);

const anyOverride: fc.Arbitrary<RatingOverride> = fc
  .tuple(anyRating, anyText.map(cleanNotes))
  .map(([rating, note]) => ({ ...rating, note }));

const anyMark: fc.Arbitrary<PracticeMark> = fc.record({
  ticked: fc.boolean(),
  note: anyText.map(cleanNotes),
});
