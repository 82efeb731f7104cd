/**
 * Weights from ranks a second time, with nothing from the engine: the printed
 * weight of each place, then the mean over the places that an entry shares.
 */
export function naiveRankOrderWeights(
  method: "rankOrderCentroid" | "rankSum" | "rankReciprocal",
  ranks: readonly number[],
): number[] {
  const n = ranks.length;
  return ranks.map((rank) => {
    const better = ranks.filter((other) => other < rank).length;
    const level = ranks.filter((other) => other === rank).length;
    let sum = 0;
    for (let k = better + 1; k <= better + level; k += 1) sum += placeWeight(method, k, n);
    return sum / level;
  });
}

function placeWeight(
  method: "rankOrderCentroid" | "rankSum" | "rankReciprocal",
  k: number,
  n: number,
): number {
  let [tail, harmonic] = [0, 0];
  for (let i = 1; i <= n; i += 1) {
    harmonic += 1 / i;
    if (i >= k) tail += 1 / i;
  }
  switch (method) {
    case "rankOrderCentroid":
      return tail / n;
    case "rankSum":
      return (2 * (n + 1 - k)) / (n * (n + 1));
    case "rankReciprocal":
      return 1 / k / harmonic;
  }
}
