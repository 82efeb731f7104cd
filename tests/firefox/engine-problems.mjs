/**
 * What both browsers simulate: every kind of value with every kind of weights, small and large. The numbers come
 * from a generator of our own, so that they are the same in each run.
 *
 * @typedef {{ low: number, mode: number | null, high: number }} Value
 * @typedef {{ name: string, problem: { values: Value[][], weights: object }, seed: number,
 *   blocks: { block: number, draws: number }[], draws: number }} EngineCase
 */

const SIZES = [
  { options: 2, criteria: 1 },
  { options: 3, criteria: 2 },
  { options: 5, criteria: 12 },
  { options: 9, criteria: 20 },
  { options: 20, criteria: 20 },
  { options: 40, criteria: 3 },
];

const SEEDS = [0, 1, 7, 4_294_967_295, 4_294_967_296, 999_999, Number.MAX_SAFE_INTEGER];

/** A whole block, a whole one far on, and one that is cut short. */
const BLOCKS = [
  { block: 0, draws: 10_000 },
  { block: 99, draws: 10_000 },
  { block: 12_345, draws: 777 },
];

/** @returns {EngineCase[]} */
export function engineProblems() {
  const next = numbers(11);
  const kinds = SIZES.flatMap((size) =>
    Object.entries(valueKinds).flatMap(([valueName, value]) =>
      Object.entries(weightKinds).map(([weightName, weights]) => ({
        name: `${size.options} x ${size.criteria}, ${valueName} values, ${weightName} weights`,
        problem: {
          values: Array.from({ length: size.options }, () =>
            Array.from({ length: size.criteria }, () => value(next)),
          ),
          weights: weights(size.criteria, next),
        },
      })),
    ),
  );
  return kinds.map((kind, place) => {
    const seed = SEEDS[place % SEEDS.length] ?? 0;
    return { ...kind, name: `${kind.name}, seed ${seed}`, seed, blocks: BLOCKS, draws: 12_345 };
  });
}

/** @typedef {() => number} Next 0 to 1. */

/** @type {Readonly<Record<string, (next: Next) => Value>>} */
const valueKinds = {
  exact: (next) => exact(half(next)),
  uncertain: triangular,
  unknown: () => ({ low: 0, mode: null, high: 1 }),
  mixed: (next) => {
    const kind = next();
    if (kind < 0.4) return exact(half(next));
    return kind < 0.8 ? triangular(next) : { low: 0, mode: null, high: 1 };
  },
};

/** @type {Readonly<Record<string, (criteria: number, next: Next) => object>>} */
const weightKinds = {
  exact: (criteria, next) => ({ kind: "exact", weights: points(criteria, next) }),
  uniform: () => ({ kind: "uniform" }),
  ordered: (criteria, next) => ({
    kind: "order",
    ranks: points(criteria, next).map((each) => 1 + (each % 5)),
  }),
  wide: (criteria, next) => band(points(criteria, next), 0.5),
  narrow: (criteria, next) => band(points(criteria, next), 0.01),
};

/** @param {number} value @returns {Value} */
function exact(value) {
  return { low: value, mode: value, high: value };
}

/** Its mode may lie on an end. @param {Next} next @returns {Value} */
function triangular(next) {
  const [low = 0, mode = 0, high = 0] = [half(next), half(next), half(next)].sort((a, b) => a - b);
  return { low, mode, high };
}

/** Half ratings of 1 to 5, on 0 to 1. @param {Next} next */
function half(next) {
  return Math.floor(next() * 9) / 8;
}

/** Whole points; the first is above 0, others may be 0. @param {number} criteria @param {Next} next */
function points(criteria, next) {
  return Array.from({ length: criteria }, (_, place) => Math.floor(next() * 100) + (place === 0 ? 1 : 0));
}

/** Each share may be so large a part of itself smaller or larger. @param {number[]} given @param {number} part */
function band(given, part) {
  const sum = given.reduce((total, each) => total + each, 0);
  const shares = given.map((each) => each / sum);
  return {
    kind: "interval",
    low: shares.map((share) => share * (1 - part)),
    high: shares.map((share) => Math.min(1, share * (1 + part))),
  };
}

/** A linear congruence. @param {number} seed @returns {Next} */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
