/**
 * A matrix for the engine bench, the same in each run: half ratings from 1 to 5 under fixed ends, whole weights.
 *
 * @param {{ options: number, criteria: number }} size
 */
export function randomInput({ options, criteria }) {
  const next = numbers(7);
  const scores = Array.from({ length: options }, () =>
    Array.from({ length: criteria }, () => 1 + Math.floor(next() * 9) / 2),
  );
  const weights = Array.from({ length: criteria }, () => Math.floor(next() * 101));
  return {
    scores,
    weights,
    directions: weights.map(() => "benefit"),
    scaling: { kind: "fixed", ends: weights.map(() => ({ worst: 1, best: 5 })) },
  };
}

/** 0 to 1, by a linear congruence. @param {number} seed */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
