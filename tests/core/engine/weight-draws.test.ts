import { describe, expect, it } from "vitest";
import { boundedWeights } from "#core/engine/bounded-weights.ts";
import { randomBits, type RandomBits } from "#core/engine/random-bits.ts";
import type { SimulationWeights } from "#core/engine/simulation-problem.ts";
import { weightDraws } from "#core/engine/weight-draws.ts";

const DRAWS = 20_000;

/** [draw][criterion], adding up to 1; in two lots, so that the second has to be new. */
function drawn(known: SimulationWeights, criteria: number, seed = 1): number[][] {
  const draws = weightDraws(known, criteria, DRAWS / 2, randomBits(seed, 0, 0));
  return [1, 2].flatMap(() => {
    draws.redraw();
    return Array.from(draws.scales, (scale, draw) =>
      Array.from(draws.weights.slice(draw * criteria, (draw + 1) * criteria), (weight) => weight * scale),
    );
  });
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The mean of what a function makes of the draws lies within five of its own standard errors of what is expected. */
function expectMean(
  draws: readonly number[][],
  of: (weights: readonly number[]) => number,
  expected: number,
): void {
  const numbers = draws.map(of);
  const found = mean(numbers);
  const variance = mean(numbers.map((number) => (number - found) ** 2));
  expect(Math.abs(found - expected)).toBeLessThan(5 * Math.sqrt(variance / numbers.length) + 1e-9);
}

const sumsToOne = (draws: readonly number[][]) =>
  draws.every((weights) => Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-9);

describe("weights of which nothing is known", () => {
  it("have the means and variances of the uniform distribution on the splits of 1", () => {
    // Dirichlet with all parameters 1: mean 1/n, variance (n - 1) / (n² (n + 1)).
    const draws = drawn({ kind: "uniform" }, 4);

    expect(sumsToOne(draws)).toBe(true);
    for (const criterion of [0, 1, 2, 3]) {
      expectMean(draws, (weights) => weights[criterion]!, 1 / 4);
      expectMean(draws, (weights) => (weights[criterion]! - 1 / 4) ** 2, 3 / (16 * 5));
    }
    // P(w > x) = (1 - x)^3: one weight in eight is above a half.
    expectMean(draws, (weights) => (weights[2]! > 0.5 ? 1 : 0), 1 / 8);
  });
});

describe("exact weights", () => {
  it("are divided by their sum and the same in each draw", () => {
    const draws = drawn({ kind: "exact", weights: [10, 30] }, 2);

    expect(new Set(draws.map(String))).toEqual(new Set(["0.25,0.75"]));
  });
});

describe("weights of which the order is known", () => {
  it("have the rank-order centroid as their mean, as Barron and Barrett (1996) say", () => {
    // Of four: the i-th is the mean of 1/4 × (1/i + ... + 1/4).
    const centroid = [25 / 48, 13 / 48, 7 / 48, 3 / 48];
    const ranks = [3, 1, 4, 2];
    const draws = drawn({ kind: "order", ranks }, 4);

    expect(sumsToOne(draws)).toBe(true);
    ranks.forEach((rank, criterion) => {
      expectMean(draws, (weights) => weights[criterion]!, centroid[rank - 1]!);
    });
    const inOrder = ([third, first, fourth, second]: readonly number[]) =>
      first! >= second! && second! >= third! && third! >= fourth!;
    expect(draws.every(inOrder)).toBe(true);
  });

  it("leave equal ranks free between themselves", () => {
    // First, two in the middle, last two: each of a group has the mean of the centroids of its slots.
    const centroid = [137 / 300, 77 / 300, 47 / 300, 27 / 300, 12 / 300];
    const ranks = [2, 5, 1, 2, 5];
    const means = [(centroid[1]! + centroid[2]!) / 2, (centroid[3]! + centroid[4]!) / 2];
    const draws = drawn({ kind: "order", ranks }, 5);

    for (const criterion of [0, 3]) expectMean(draws, (weights) => weights[criterion]!, means[0]!);
    for (const criterion of [1, 4]) expectMean(draws, (weights) => weights[criterion]!, means[1]!);
    expectMean(draws, (weights) => weights[2]!, centroid[0]!);
    expectMean(draws, (weights) => (weights[0]! > weights[3]! ? 1 : 0), 1 / 2);
    expectMean(draws, (weights) => (weights[1]! > weights[4]! ? 1 : 0), 1 / 2);
    const inOrder = ([a, d, first, b, e]: readonly number[]) =>
      first! >= Math.max(a!, b!) && Math.min(a!, b!) >= Math.max(d!, e!);
    expect(draws.every(inOrder)).toBe(true);
  });

  it("put three tied criteria in each of their six orders equally often", () => {
    const draws = drawn({ kind: "order", ranks: [1, 1, 1] }, 3);
    const orders = draws.map((weights) => String([0, 1, 2].sort((a, b) => weights[a]! - weights[b]!)));
    for (const order of ["0,1,2", "0,2,1", "1,0,2", "1,2,0", "2,0,1", "2,1,0"]) {
      const times = orders.filter((found) => found === order).length;
      expect(Math.abs(times - DRAWS / 6)).toBeLessThan(5 * Math.sqrt((DRAWS * 5) / 36));
    }
  });
});

describe("weights of which intervals are known", () => {
  const cases = {
    "near the lows": { low: [0.1, 0.2, 0.3], high: [0.9, 0.9, 0.9] },
    "near the highs": { low: [0, 0, 0], high: [0.35, 0.4, 0.45] },
    "in the middle": { low: [0.1, 0.2, 0.3], high: [0.4, 0.5, 0.4] },
    "of very unlike widths": { low: [0, 0.3, 0.1], high: [0.02, 0.8, 0.5] },
    "the whole of four": { low: [0, 0, 0, 0], high: [1, 1, 1, 1] },
    "as wide below as above": { low: [0.2, 0.1, 0.4], high: [0.4, 0.3, 0.6] },
    "with one that is exact": { low: [0.25, 0.1, 0.1, 0.1], high: [0.25, 0.4, 0.5, 0.6] },
  };
  for (const [name, { low, high }] of Object.entries(cases)) {
    it(`are spread as plain rejection spreads them: ${name}`, () => {
      const draws = drawn({ kind: "interval", low, high }, low.length, 3);
      const plain = rejected(low, high);

      expect(sumsToOne(draws)).toBe(true);
      for (const criterion of low.keys()) {
        const [ours, theirs] = [draws, plain].map((list) => list.map((weights) => weights[criterion]!));
        expect(ours!.every((weight) => weight >= low[criterion]! && weight <= high[criterion]!)).toBe(true);
        // The largest gap of their distributions (Kolmogorov-Smirnov), at odds of 1 in 10,000.
        expect(largestGap(ours!, theirs!)).toBeLessThan(
          2.23 * Math.sqrt(1 / ours!.length + 1 / theirs!.length),
        );
      }
    });
  }

  it("keep enough draws with many criteria and bands of any width", () => {
    for (const criteria of [5, 17, 30]) {
      for (const band of [0.01, 0.05, 0.2]) {
        const points = Array.from({ length: criteria }, (_, criterion) => ((criterion * 37) % 100) + 1);
        const sum = points.reduce((total, point) => total + point, 0);
        const low = points.map((point, at) => (at % 5 === 4 ? point / sum : Math.max(0, point / sum - band)));
        const high = points.map((point, at) =>
          at % 5 === 4 ? point / sum : Math.min(1, point / sum + band),
        );
        const bits = counted(randomBits(1, 0, 0));

        boundedWeights(low, high, 2000, bits).redraw();

        // Each try takes at most one word a criterion.
        expect(2000 / (bits.words() / criteria)).toBeGreaterThan(0.05);
      }
    }
  });

  it("take one word a draw for two criteria whose bands are as wide below as above", () => {
    const bits = counted({ fill: (words) => words.fill(-1) });
    const draws = boundedWeights([0.25, 0.25], [0.75, 0.75], 128, bits);

    draws.redraw();

    // The first of the two takes the rest. Each word is the largest, so the second is at the end of its band.
    expect(bits.words()).toBe(128);
    for (let draw = 0; draw < 128; draw += 1) expect(draws.weights[2 * draw + 1]).toBeCloseTo(0.75, 8);
  });

  it("have one answer where the ends leave no other", () => {
    const exact = [0.1, 0.2, 0.7];
    expect(new Set(drawn({ kind: "interval", low: exact, high: exact }, 3).map(String))).toEqual(
      new Set([String(exact)]),
    );
    expect(drawn({ kind: "interval", low: [0.5, 0.5], high: [1, 1] }, 2)[0]).toEqual([0.5, 0.5]);
    expect(drawn({ kind: "interval", low: [0, 0], high: [0.25, 0.75] }, 2)[0]).toEqual([0.25, 0.75]);
    expect(drawn({ kind: "interval", low: [0], high: [1] }, 1)[0]).toEqual([1]);
  });

  it("come to an end even if chance is broken, with weights that fit", () => {
    // Each word is the largest: each part is at the end of its interval, and the rest never fits.
    const broken: RandomBits = { fill: (words) => words.fill(-1) };
    const draws = boundedWeights([0, 0, 0.1, 0.2], [0.5, 0.6, 0.6, 0.8], 2, broken);

    draws.redraw();

    // 0.7 is left above the lows and the intervals are 0.5, 0.6, 0.5 and 0.6 wide: 7/22 of each.
    [7 / 44, 42 / 220, 0.1 + 7 / 44, 0.2 + 42 / 220].forEach((weight, criterion) => {
      expect(draws.weights[criterion]).toBeCloseTo(weight, 12);
    });
  });
});

/** Uniform splits of 1 by sorted cuts, thrown away when outside: slow, simple, and none of the engine's code. */
function rejected(low: readonly number[], high: readonly number[]): number[][] {
  let state = 12345;
  const next = () => (state = (state * 16807) % 2147483647) / 2147483647;
  const exact = low.findIndex((least, at) => least === high[at]);
  const free = low.flatMap((_, at) => (at === exact ? [] : [at]));
  const size = exact < 0 ? 1 : 1 - low[exact]!;
  const kept: number[][] = [];
  for (let tries = 0; tries < 60_000; tries += 1) {
    const cuts = [0, ...Array.from({ length: free.length - 1 }, next).sort((a, b) => a - b), 1];
    const weights = low.map((least, at) => {
      const place = free.indexOf(at);
      return place < 0 ? least : (cuts[place + 1]! - cuts[place]!) * size;
    });
    if (weights.every((weight, at) => weight >= low[at]! && weight <= high[at]!)) kept.push(weights);
  }
  return kept;
}

function largestGap(ours: readonly number[], theirs: readonly number[]): number {
  const [a, b] = [ours, theirs].map((list) => Float64Array.from(list).sort()) as [Float64Array, Float64Array];
  if (a[0] === a.at(-1)) return b.every((weight) => weight === a[0]) ? 0 : 1;
  let gap = 0;
  let behind = 0;
  a.forEach((weight, place) => {
    while (behind < b.length && b[behind]! <= weight) behind += 1;
    gap = Math.max(gap, Math.abs((place + 1) / a.length - behind / b.length));
  });
  return gap;
}

function counted(bits: RandomBits): RandomBits & { words(): number } {
  let total = 0;
  return {
    fill(words) {
      bits.fill(words);
      total += words.length;
    },
    words: () => total,
  };
}
