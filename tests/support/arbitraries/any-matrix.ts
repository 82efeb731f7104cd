import fc from "fast-check";
import type { DecisionMatrix, Direction, Ends, MatrixInput, Scaling } from "#core/engine/decision-matrix.ts";
import { aMatrix } from "./a-matrix.ts";

const points = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 }));
const anyWeight = fc.oneof(points, fc.double({ min: 0.001, max: 1, noNaN: true }));
const halfRating = fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2);
const direction = fc.constantFrom<Direction>("benefit", "cost");

/** Ends that a 1 to 5 rating fills, overruns on either side, or uses the other way round. */
const ratingEnds = fc.constantFrom<Ends>(
  { worst: 1, best: 5 },
  { worst: 5, best: 1 },
  { worst: 2, best: 4 },
  { worst: 4, best: 1.5 },
  { worst: 0, best: 10 },
);

const wideEnds = fc
  .tuple(
    fc.double({ min: -900, max: 900, noNaN: true }),
    fc.double({ min: 1, max: 900, noNaN: true }),
    direction,
  )
  .map(([low, span, way]): Ends =>
    way === "benefit" ? { worst: low, best: low + span } : { worst: low + span, best: low },
  );

interface Sizes {
  readonly minOptions: number;
}

function inputs(
  { minOptions }: Sizes,
  score: fc.Arbitrary<number>,
  weight: fc.Arbitrary<number>,
  scaling: (columns: number) => fc.Arbitrary<Scaling>,
): fc.Arbitrary<MatrixInput> {
  return fc
    .tuple(fc.integer({ min: minOptions, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) => {
      const perColumn = { minLength: columns, maxLength: columns };
      return fc.record({
        scores: fc.array(fc.array(score, perColumn), { minLength: rows, maxLength: rows }),
        weights: fc.array(weight, perColumn).filter((weights) => weights.some((one) => one > 0)),
        directions: fc.array(direction, perColumn),
        scaling: scaling(columns),
      });
    });
}

function fixed(ends: fc.Arbitrary<Ends>): (columns: number) => fc.Arbitrary<Scaling> {
  return (columns) =>
    fc
      .array(ends, { minLength: columns, maxLength: columns })
      .map((list): Scaling => ({ kind: "fixed", ends: list }));
}

const relative = () => fc.constantFrom<Scaling>({ kind: "min-max" }, { kind: "vector" }, { kind: "none" });
const dividing = () => fc.constantFrom<Scaling>({ kind: "sum" }, { kind: "max" });

/** Nothing between 0 and a billionth: there the plain formulas of a second implementation lose their digits. */
const measured = fc
  .double({ min: -1000, max: 1000, noNaN: true })
  .map((score) => (Math.abs(score) < 1e-9 ? 0 : score));
const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });

/** Half ratings, whole points and round ends: ties and clamped scores are frequent, and arithmetic is nearly exact. */
export const anyRatingMatrix = ratingMatrix({ minOptions: 1 });

export function ratingMatrix(sizes: Sizes): fc.Arbitrary<DecisionMatrix> {
  return inputs(sizes, halfRating, points, fixed(ratingEnds)).map(aMatrix);
}

/** Any numbers under fixed ends. */
export const anyFixedMatrix: fc.Arbitrary<DecisionMatrix> = fc.oneof(
  anyRatingMatrix,
  inputs({ minOptions: 1 }, measured, anyWeight, fixed(wideEnds)).map(aMatrix),
);

/** Every scaling, every direction, one option and one criterion included. */
export const anyMatrix: fc.Arbitrary<DecisionMatrix> = fc.oneof(
  anyFixedMatrix,
  inputs({ minOptions: 1 }, fc.oneof(measured, halfRating), anyWeight, relative).map(aMatrix),
  inputs({ minOptions: 1 }, fc.oneof(positive, halfRating), anyWeight, dividing).map(aMatrix),
);

/** The ends of the range of numbers, where logarithms and halves round the other way. */
const anyEnd = fc.constantFrom(Number.MAX_VALUE, Number.MAX_VALUE / 2, Number.MIN_VALUE);
const anyPositive = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: anyEnd },
);
const anyNotNegative = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: anyEnd },
);
const anyNumber = fc.oneof(
  { weight: 4, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: anyEnd },
  { weight: 1, arbitrary: anyEnd.map((end) => -end) },
);
const anyEnds = fc.record({ worst: anyNumber, best: anyNumber }).filter(({ worst, best }) => worst !== best);

/** Whatever the door lets in, up to the largest and smallest numbers there are. */
export const anyExtremeMatrix: fc.Arbitrary<DecisionMatrix> = fc.oneof(
  inputs({ minOptions: 1 }, anyNumber, anyNotNegative, fixed(anyEnds)).map(aMatrix),
  inputs({ minOptions: 1 }, anyNumber, anyNotNegative, relative).map(aMatrix),
  inputs({ minOptions: 1 }, anyPositive, anyNotNegative, dividing).map(aMatrix),
);
