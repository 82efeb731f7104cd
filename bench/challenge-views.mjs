import { medianMs, shownMs } from "./figures.mjs";

/**
 * What the sections of Challenge compute for one moved weight, on the largest decision of the catalog with equal
 * weights: every criterion counts.
 *
 * @param {any} parts
 */
export function challengeViewLines(parts) {
  const decision = largestDecision(parts.decisions);
  const scenario = parts.createScenario(decision, {
    id: "bench",
    name: "",
    now: "2026-11-02T09:00:00Z",
    preset: null,
  });
  const { criteria, ratings, options } = parts.decisionProblem(decision, scenario);
  const matrix = parts.ratedMatrix(criteria, ratings, 1);
  const rows = options.map((/** @type {unknown} */ _, /** @type {number} */ row) => row);
  const moved = movedWeights(parts, decision, scenario);

  /** @type {(figure: string, work: () => unknown, target?: string) => import("./figures.mjs").Line} */
  const line = (figure, work, target = "") => ({
    figure,
    measured: shownMs(medianMs(work, { runs: 201 })),
    target,
  });
  /** @type {(figure: string, view: string, target?: string) => import("./figures.mjs").Line} */
  const viewLine = (figure, view, target) => line(figure, () => parts[view](decision, moved()), target);
  return [
    {
      figure: `largest decision: ${decision.title}, ${options.length} x ${criteria.length}`,
      measured: "",
      target: "",
    },
    line("weight flips, every option and criterion", () => parts.weightFlips(matrix, { upper: 100 }), "2 ms"),
    line("rating flips, every option and criterion", () => parts.scoreFlips(matrix), "2 ms"),
    viewLine("list of flips, one moved weight", "flipList", "2 ms"),
    viewLine("flips in sentences, by rival, one moved weight", "flipsByRival", "2 ms"),
    line("nearest flip over all weights, every rival", () =>
      rows.map((/** @type {number} */ row) => parts.nearestFlip(matrix, row)),
    ),
    line("  the same in points, one moved weight", () => {
      const scenario = moved();
      for (const { id } of options) parts.nearestChange(decision, scenario, id);
    }),
    line("sweep of one weight, one moved weight", () =>
      parts.sweep(decision, moved(), criteria[0].criterion.id),
    ),
    viewLine("which ratings matter most, one moved weight", "tornado"),
    viewLine("the case for the runner-up, one moved weight", "devilsAdvocate"),
    viewLine("check with other methods, one moved weight", "methodCheck"),
  ];
}

/** By its cells. @param {readonly any[]} decisions */
function largestDecision(decisions) {
  const cells = (/** @type {any} */ { options, criteria }) =>
    options.length * criteria.filter((/** @type {any} */ { kind }) => kind === "rated").length;
  return decisions.reduce((most, next) => (cells(next) > cells(most) ? next : most));
}

/**
 * Views are remembered for each scenario: only a new one is computed.
 *
 * @param {any} parts @param {any} decision @param {any} scenario
 */
function movedWeights({ decisionProblem, setWeight }, decision, scenario) {
  const [{ criterion }] = decisionProblem(decision, scenario).criteria;
  let points = 0;
  return () => setWeight(scenario, criterion.id, (points = (points + 1) % 101));
}
