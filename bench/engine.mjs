import { bundled } from "./bundle.mjs";
import { randomInput } from "./engine-input.mjs";
import { methodLines } from "./engine-methods.mjs";
import { medianMs, shownMs } from "./figures.mjs";
import { naiveRanking, naiveWeightFlips } from "./naive-ranking.mjs";

/** How long the numbers take, without a page: small as in the catalog, and far larger. */
export async function measureEngine() {
  const parts = await bundled("engine-parts.mjs");
  return {
    lines: [
      ...sizeLines(parts, { options: 5, criteria: 17, runs: 201, calls: 20, flipsTarget: "2 ms" }),
      ...sizeLines(parts, { options: 10_000, criteria: 20, runs: 21, calls: 1, rankTarget: "2 ms" }),
      ...methodLines(parts),
      ...viewLines(parts),
    ],
  };
}

/**
 * @param {any} parts
 * @param {{ options: number, criteria: number, runs: number, calls: number, flipsTarget?: string, rankTarget?: string }} size
 */
function sizeLines(parts, { options, criteria, runs, calls, flipsTarget = "", rankTarget = "" }) {
  const { decisionMatrix, rankDescending, scoreFlips, weightedSum, weightFlips } = parts;
  const input = randomInput({ options, criteria });
  const { scores, weights } = input;
  const matrix = decisionMatrix(input).value;
  const totals = weightedSum(matrix);
  const size = `${options.toLocaleString("en")} x ${criteria}`;
  const time = (/** @type {() => unknown} */ work) => shownMs(medianMs(work, { runs, calls }));
  const lines = [
    {
      figure: `checks and weighted sum, ${size}`,
      measured: time(() => weightedSum(decisionMatrix(input).value)),
      target: "",
    },
    { figure: `weighted sum, ${size}`, measured: time(() => weightedSum(matrix)), target: "" },
    { figure: `ranks of the totals, ${size}`, measured: time(() => rankDescending(totals)), target: "" },
    {
      figure: `weighted sum and ranks, ${size}`,
      measured: time(() => rankDescending(weightedSum(matrix))),
      target: rankTarget,
    },
    { figure: `  the same, naive, ${size}`, measured: time(() => naiveRanking(scores, weights)), target: "" },
    { figure: `score flips, ${size}`, measured: time(() => scoreFlips(matrix)), target: flipsTarget },
  ];
  // Each option is held against each other one: this is for decisions, not for tables of thousands.
  if (options > 100) return lines;
  return [
    ...lines,
    {
      figure: `weight flips, ${size}`,
      measured: time(() => weightFlips(matrix, { upper: 100 })),
      target: flipsTarget,
    },
    {
      figure: `  the same by trying 0 to 100, ${size}`,
      measured: shownMs(medianMs(() => naiveWeightFlips(scores, weights), { runs: 21 })),
      target: "",
    },
  ];
}

/** Ranking and sentence as a moved slider asks for them, on the Sample. @param {any} parts */
function viewLines({ apiStyleR1, createScenario, ranking, resultSentence, SAMPLE, setWeight }) {
  const sample = createScenario(apiStyleR1, SAMPLE);
  let points = 0;
  // Views are remembered for each scenario: only a new one is computed.
  const moved = () => setWeight(sample, "caching", (points = (points + 1) % 100));
  return [
    {
      figure: "ranking view of the Sample, one moved weight",
      measured: shownMs(medianMs(() => ranking(apiStyleR1, moved()), { runs: 201 })),
      target: "",
    },
    {
      figure: "ranking, flips and sentence of the Sample, one moved weight",
      measured: shownMs(medianMs(() => resultSentence(apiStyleR1, moved()), { runs: 201 })),
      target: "2 ms",
    },
  ];
}
