/** How the figures of a bench are summed up and printed. */

/**
 * @param {readonly number[]} values At least one.
 * @param {number} part 0.5 for the median, 0.95 for what only one in twenty exceeds.
 */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  if (value === undefined) throw new Error("Nothing was measured.");
  return value;
}

/**
 * The median milliseconds of one call.
 *
 * @param {() => unknown} work
 * @param {{ runs?: number, calls?: number }} [options] Fast work is called several times in each run.
 */
export function medianMs(work, { runs = 41, calls = 1 } = {}) {
  const taken = Array.from({ length: runs + 5 }, () => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) work();
    return (performance.now() - start) / calls;
  });
  // The first runs are the compiler's.
  return quantile(taken.slice(5), 0.5);
}

/**
 * @param {number} ms
 */
export function shownMs(ms) {
  const digits = ms >= 10 ? 1 : ms >= 0.1 ? 2 : 4;
  return `${ms.toFixed(digits)} ms`;
}

/**
 * One printed line of a bench.
 *
 * @typedef {{ figure: string, measured: string, target: string }} Line
 * @param {readonly Line[]} lines
 */
export function asTable(lines) {
  const head = { figure: "figure", measured: "measured", target: "target" };
  const wide = Math.max(...[head, ...lines].map(({ figure }) => figure.length));
  const middle = Math.max(...[head, ...lines].map(({ measured }) => measured.length));
  return [head, ...lines]
    .map((line) => `${line.figure.padEnd(wide)}  ${line.measured.padStart(middle)}  ${line.target}`.trimEnd())
    .join("\n");
}
