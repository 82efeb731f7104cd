import { randomInput } from "./engine-input.mjs";
import { medianMs, shownMs } from "./figures.mjs";
import { naiveProduct, naiveTopsis, naiveVikor } from "./naive-methods.mjs";

/**
 * Milliseconds that peers took for the same size on a machine of the same kind: two cores, numpy 1.24.2. They
 * need Python and so are quoted, not run.
 */
const PEERS = {
  topsis: { "pymcdm without validation": 4.4, "scikit-criteria": 8.0, pymcdm: 197 },
  vikor: { "pymcdm without validation": 4.0, "scikit-criteria": 13.2, pymcdm: 160 },
};

/** The other ways of ranking, on a table far larger than a decision. @param {any} parts */
export function methodLines({ decisionMatrix, topsis, vikor, weightedProduct }) {
  const input = randomInput({ options: 10_000, criteria: 20 });
  const fixed = decisionMatrix(input).value;
  const vector = decisionMatrix({ ...input, scaling: { kind: "vector" } }).value;
  const size = "10,000 x 20";
  return [
    ...lines({
      figure: `TOPSIS, vector scaling, ${size}`,
      ours: () => topsis(vector),
      naive: () => naiveTopsis(input.scores, input.weights),
      peers: PEERS.topsis,
      target: "2.2 ms",
    }),
    ...lines({ figure: `TOPSIS, fixed ends, ${size}`, ours: () => topsis(fixed), target: "2.2 ms" }),
    ...lines({
      figure: `VIKOR, ${size}`,
      ours: () => vikor(fixed),
      naive: () => naiveVikor(input.scores, input.weights),
      peers: PEERS.vikor,
      target: "2.0 ms",
    }),
    ...lines({
      figure: `weighted product, ${size}`,
      ours: () => weightedProduct(fixed),
      naive: () => naiveProduct(input.scores, input.weights),
    }),
  ];
}

/**
 * One method beside its yardsticks, each with how many times as long it takes.
 *
 * @param {{ figure: string, ours: () => unknown, naive?: () => unknown, peers?: Record<string, number>, target?: string }} method
 */
function lines({ figure, ours, naive, peers = {}, target = "" }) {
  const taken = medianMs(ours, { runs: 101 });
  const times = (/** @type {number} */ ms) => `${(ms / taken).toFixed(1)} times ours`;
  const yardsticks = Object.entries(peers).map(([peer, ms]) => ({
    figure: `  ${peer}, quoted`,
    measured: shownMs(ms),
    target: times(ms),
  }));
  if (naive !== undefined) {
    const ms = medianMs(naive, { runs: 21 });
    yardsticks.unshift({ figure: "  the same, naive", measured: shownMs(ms), target: times(ms) });
  }
  return [{ figure, measured: shownMs(taken), target }, ...yardsticks];
}
