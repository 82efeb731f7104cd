import fc from "fast-check";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import type { Preference } from "#core/engine/preference.ts";

/**
 * Halves, so that differences of ratings meet thresholds exactly, or any sizes. Not ramps a millionth wide: there the
 * rounding of a plain difference alone is seen.
 */
const anySize = fc.oneof(
  fc.integer({ min: 0, max: 6 }).map((halves) => halves / 2),
  fc.double({ min: 0.01, max: 600, noNaN: true }),
);

export const anyPreference: fc.Arbitrary<Preference> = preferences(
  anySize,
  fc.tuple(anySize, anySize).map(([q, width]) => ({ q, p: q + width })),
);

const anyThreshold = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });

/** Up to the largest and smallest thresholds there are. */
export const anyExtremePreference: fc.Arbitrary<Preference> = preferences(
  anyThreshold,
  fc.tuple(anyThreshold, anyThreshold).map(([a, b]) => ({ q: Math.min(a, b), p: Math.max(a, b) })),
);

function preferences(
  one: fc.Arbitrary<number>,
  two: fc.Arbitrary<{ q: number; p: number }>,
): fc.Arbitrary<Preference> {
  return fc.oneof(
    fc.constant<Preference>({ kind: "usual" }),
    one.map((q): Preference => ({ kind: "u-shape", q })),
    one.map((p): Preference => ({ kind: "v-shape", p })),
    two.map((ends): Preference => ({ kind: "level", ...ends })),
    two.map((ends): Preference => ({ kind: "linear", ...ends })),
    one.map((s): Preference => ({ kind: "gaussian", s })),
  );
}

/** A decision with a preference for each of its criteria. */
export function withPreferences(
  anyMatrix: fc.Arbitrary<DecisionMatrix>,
  preference: fc.Arbitrary<Preference> = anyPreference,
): fc.Arbitrary<{ readonly matrix: DecisionMatrix; readonly preferences: readonly Preference[] }> {
  return anyMatrix.chain((matrix) => {
    const count = matrix.weights.length;
    return fc.record({
      matrix: fc.constant(matrix),
      preferences: fc.array(preference, { minLength: count, maxLength: count }),
    });
  });
}
