import type { CombinationCoverage, CoverageLine } from "./combination-coverage.ts";
import { listInWords } from "./list-in-words.ts";
import { SAME_TOTAL } from "./same-total.ts";
import { shownNumber } from "./shown-number.ts";

/** At most this many criteria are named as what a combination gains. */
const NAMED_AT_MOST = 3;

/**
 * What members cover together, and what that is more than the best of them covers alone.
 *
 * Its numbers all have a decimal or none has.
 *
 * @example "Together they cover 92 of 100; REST alone covers 84. gRPC adds 8 points, mostly through
 *   Streaming and Latency and throughput."
 */
export function combinationSentence(coverage: CombinationCoverage): string {
  const { together, strongest, lines } = coverage;
  const names = listInWords(strongest.map(({ option }) => option.name));
  const alone = strongest[0]?.shownTotal ?? "";
  if (coverage.options.filter(({ member }) => member).length === 1) {
    return `${names} alone covers ${alone} of 100. It is one option, so nothing is added to it.`;
  }
  const open = lines.filter(({ unrated }) => unrated.length > 0).length;
  const gaps = open > 0 ? `, ${open} not rated` : "";
  const start = `Together they cover ${together.shownTotal} of 100${gaps}`;
  if (coverage.added.high <= SAME_TOTAL) {
    return `${start}, no more than ${names} ${strongest.length === 1 ? "alone" : "each alone"}.`;
  }
  const verb = strongest.length === 1 ? "alone covers" : "each cover";
  return `${start}; ${names} ${verb} ${alone}${strongest.length === 1 ? "" : " alone"}. ${gain(coverage)}`;
}

/** Who adds how much to the strongest member, and on what. */
function gain(coverage: CombinationCoverage): string {
  const { options, strongest, idle, lines } = coverage;
  const others = options.filter(
    (column) =>
      column.member &&
      !strongest.includes(column) &&
      !idle.some(({ option }) => option.id === column.option.id),
  );
  const points = shownGain(coverage);
  const most = listInWords(mostGained(lines).map(({ criterion }) => criterion.name));
  const where = `mostly through ${most}`;
  if (strongest.length > 1 || others.length === 0) return `Together they gain ${points}, ${where}.`;
  const verb = others.length === 1 ? "adds" : "add";
  return `${listInWords(others.map(({ option }) => option.name))} ${verb} ${points}, ${where}.`;
}

function mostGained(lines: readonly CoverageLine[]): readonly CoverageLine[] {
  return lines
    .filter((line) => line.gain.high > SAME_TOTAL)
    .toSorted((a, b) => b.gain.low - a.gain.low || b.gain.high - a.gain.high)
    .slice(0, NAMED_AT_MOST);
}

/** With as many digits as the totals are told with. */
function shownGain({ added, shownAdded, together }: CombinationCoverage): string {
  const decimals = together.shownTotal.includes(".") ? 1 : 0;
  const low = shownNumber(decimals === 1 ? shownAdded.low : added.low, decimals);
  if (added.high - added.low > SAME_TOTAL) return `${low} to ${shownNumber(added.high, decimals)} points`;
  if (added.low < 0.1 - SAME_TOTAL) return "under 0.1 points";
  return `${low} ${low === "1" ? "point" : "points"}`;
}
