/**
 * A second way to the best-worst weights, without a linear programme. Measured in misfits (xi = 1), the
 * weights are to be as large as they can be; given those of the best and the worst, each other one is
 * the smaller of (best + 1) / a and b * worst + 1. What is left is a corner in the plane of those two: each corner
 * is tried, and that with the largest sum is taken.
 *
 * @param best Criteria that are the best; they share one weight. So do those of `worst`. Disjoint.
 */
export function cornerWeights(
  bestToOthers: readonly number[],
  othersToWorst: readonly number[],
  best: readonly number[],
  worst: readonly number[],
): { readonly weights: readonly number[]; readonly misfit: number } {
  const ratio = bestToOthers[worst[0]!]!;
  const criteria = bestToOthers.map((_, criterion) => criterion);
  const others = criteria.filter((criterion) => !best.includes(criterion) && !worst.includes(criterion));
  // The best lies between slope * worst - room and slope * worst + room.
  const strips = [
    { slope: ratio, room: 1 },
    ...others.map((j) => ({ slope: bestToOthers[j]! * othersToWorst[j]!, room: bestToOthers[j]! + 1 })),
  ];
  let found: { readonly parts: readonly number[]; readonly sum: number } | null = null;
  for (const upper of strips) {
    for (const lower of strips) {
      if (lower.slope <= upper.slope) continue;
      const w = (upper.room + lower.room) / (lower.slope - upper.slope);
      const b = upper.slope * w + upper.room;
      const slack = 1e-9 * Math.max(1, b);
      if (!strips.every(({ slope, room }) => Math.abs(b - slope * w) <= room + slack)) continue;
      const parts = criteria.map((j) => {
        if (best.includes(j)) return b;
        if (worst.includes(j)) return w;
        return Math.min((b + 1) / bestToOthers[j]!, othersToWorst[j]! * w + 1);
      });
      const sum = parts.reduce((total, part) => total + part, 0);
      if (found === null || sum > found.sum) found = { parts, sum };
    }
  }
  // Without a corner the weights can grow for ever: everything agrees.
  const { parts, sum } = found ?? { parts: bestToOthers.map((times) => 1 / times), sum: 0 };
  const total = parts.reduce((all, part) => all + part, 0);
  return { weights: parts.map((part) => part / total), misfit: sum === 0 ? 0 : 1 / sum };
}
