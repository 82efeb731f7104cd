import { bundled } from "./bundle.mjs";
import { medianMs, shownMs } from "./figures.mjs";

const OPTIONS = 2_000;
const CRITERIA = 20;
const SIZE = `${OPTIONS.toLocaleString("en")} x ${CRITERIA}`;
/** What pymcdm took for the linear function at this size, on a machine of two cores. */
const PYMCDM_MS = 2_430;

/** Scores lie between 0 and 100. */
const preferences = [
  { kind: "usual" },
  { kind: "u-shape", q: 5 },
  { kind: "v-shape", p: 30 },
  { kind: "level", q: 5, p: 30 },
  { kind: "linear", q: 5, p: 30 },
  { kind: "gaussian", s: 15 },
];

/** How long PROMETHEE II takes where options are many, for each of the six preference functions. */
export async function measurePromethee() {
  const { decisionMatrix, prometheeTwo } = await bundled("promethee-parts.mjs");
  const scores = someScores();
  const matrix = decisionMatrix({
    scores,
    weights: Array(CRITERIA).fill(1),
    directions: Array(CRITERIA).fill("benefit"),
    scaling: { kind: "none" },
  }).value;
  const ours = preferences.map((preference) => {
    const runs = preference.kind === "gaussian" ? 3 : 21;
    const each = Array(CRITERIA).fill(preference);
    return { preference, ms: medianMs(() => prometheeTwo(matrix, each), { runs }) };
  });
  const linear = ours.find(({ preference }) => preference.kind === "linear")?.ms ?? NaN;
  const naive = medianMs(() => naiveLinear(scores, { q: 5, p: 30 }), { runs: 3 });
  return {
    lines: [
      ...ours.map(({ preference, ms }) => ({
        figure: `PROMETHEE II, ${preference.kind}, ${SIZE}`,
        measured: shownMs(ms),
        target: preference.kind === "linear" ? "24 ms" : "",
      })),
      { figure: `  linear, pair by pair, ${SIZE}`, measured: shownMs(naive), target: "" },
      { figure: `  linear, pymcdm, quoted, ${SIZE}`, measured: shownMs(PYMCDM_MS), target: "" },
      {
        figure: "  pymcdm by ours, linear",
        measured: `${(PYMCDM_MS / linear).toFixed(0)} times`,
        target: "100 times",
      },
    ],
  };
}

/**
 * What one would write first: each pair of options on each criterion, with equal weights.
 *
 * @param {readonly (readonly number[])[]} scores
 * @param {{ q: number, p: number }} thresholds
 */
function naiveLinear(scores, { q, p }) {
  return scores.map((row, option) => {
    let net = 0;
    scores.forEach((rival, other) => {
      if (other === option) return;
      row.forEach((score, column) => {
        const lead = score - rival[column];
        const preference = Math.min(1, Math.max(0, (Math.abs(lead) - q) / (p - q)));
        net += (Math.sign(lead) * preference) / row.length;
      });
    });
    return net / (scores.length - 1);
  });
}

/** The same numbers in each run, nearly all of them different: by a linear congruence. */
function someScores() {
  let state = 11;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 32) * 100;
  };
  return Array.from({ length: OPTIONS }, () => Array.from({ length: CRITERIA }, next));
}
