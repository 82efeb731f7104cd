import fc from "fast-check";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { RatingOverride, Scenario } from "#core/domain/scenario.ts";
import { aDecision, type CellSketch } from "./a-decision.ts";
import { aScenario } from "./a-scenario.ts";

/** low <= mode <= high on the scale of 1 to 5, in halves: sums of them are exact. */
export const anyRating: fc.Arbitrary<RatingOverride> = fc
  .tuple(halves(), halves(), halves())
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 1, mode = 1, high = 1]) => ({ low, mode, high, note: "" }));

/** A small decision: 1 to 5 options, 1 to 6 criteria, some cells not rated. */
export const anyDecision: fc.Arbitrary<Decision> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([options, criteria]) => {
    const row = fc.tuple(...Array.from({ length: options }, () => anyCell()));
    return fc.array(row, { minLength: criteria, maxLength: criteria });
  })
  .map((rows) =>
    aDecision(
      Object.fromEntries(
        rows.map((row, criterion) => [
          `Criterion ${criterion + 1}`,
          Object.fromEntries(row.map((cell, option) => [`Option ${option + 1}`, cell])),
        ]),
      ),
    ),
  );

/** Everything a team can set for a decision: weights, must-haves, exclusions and own ratings. */
export function anyScenario(decision: Decision): fc.Arbitrary<Scenario> {
  const rated = decision.criteria.filter(
    (criterion): criterion is RatedCriterion => criterion.kind === "rated",
  );
  const criteria = rated.map(({ id }) => id);
  const options = decision.options.map(({ id }) => id);
  const cell = fc.record({ criterion: fc.constantFrom(...criteria), option: fc.constantFrom(...options) });
  return fc
    .record({
      weights: fc.array(anyPoints(), { minLength: criteria.length, maxLength: criteria.length }),
      mustHaves: fc.array(fc.tuple(fc.constantFrom(...criteria), halves()), { maxLength: 2 }),
      excludedOptions: seldomSome(options),
      excludedCriteria: seldomSome(decision.criteria.map(({ id }) => id)),
      own: fc.array(fc.tuple(cell, anyRating), { maxLength: 6 }),
    })
    .map(({ weights, mustHaves, own, ...exclusions }) =>
      aScenario(decision, {
        ...exclusions,
        weights: Object.fromEntries(criteria.map((id, column) => [id, weights[column] ?? 0])),
        mustHaves: Object.fromEntries(mustHaves),
        ratings: own.reduce<Scenario["ratings"]>(
          (ratings, [{ criterion, option }, rating]) => ({
            ...ratings,
            [criterion]: { ...ratings[criterion], [option]: rating },
          }),
          {},
        ),
      }),
    );
}

/** A small decision with something that a team made of it. */
export const anyCase: fc.Arbitrary<{ readonly decision: Decision; readonly scenario: Scenario }> =
  anyDecision.chain((decision) => anyScenario(decision).map((scenario) => ({ decision, scenario })));

function halves(): fc.Arbitrary<number> {
  return fc.integer({ min: 2, max: 10 }).map((twice) => twice / 2);
}

/** Whole points; no points at all is as common as some. */
export function anyPoints(): fc.Arbitrary<number> {
  return fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 }));
}

function anyCell(): fc.Arbitrary<CellSketch> {
  const rated = anyRating.map(({ low, mode, high }): CellSketch => [low, mode, high]);
  return fc.oneof({ weight: 8, arbitrary: rated }, { weight: 1, arbitrary: fc.constant(null) });
}

function seldomSome(ids: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...ids], { maxLength: 2 < ids.length ? 2 : ids.length }) },
  );
}
