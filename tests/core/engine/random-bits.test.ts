import { describe, expect, it } from "vitest";
import { oneByOne, randomBits, sfc32 } from "#core/engine/random-bits.ts";

describe("random bits", () => {
  it("are those of sfc32, as its published formula gives them in exact whole numbers", () => {
    const [a, b, c] = [0x12345678, 0x9abcdef0, 0xdeadbeef];

    expect(wordsOf(sfc32(a, b, c), 1000)).toEqual(plainSfc32(BigInt(a), BigInt(b), BigInt(c), 1000));
    expect(wordsOf(sfc32(0, 0, 0), 20)).toEqual(plainSfc32(0n, 0n, 0n, 20));
  });

  it("go on where the last call left off, whatever was asked for at once", () => {
    const inParts = randomBits(7, 3, 1);
    const next = oneByOne(randomBits(7, 3, 1));

    const all = wordsOf(randomBits(7, 3, 1), 600);
    expect([...wordsOf(inParts, 250), ...wordsOf(inParts, 350)]).toEqual(all);
    expect(Array.from({ length: 600 }, next)).toEqual(all);
  });

  it("start from the seed's parts through the finaliser of MurmurHash3, sixteen words thrown away", () => {
    const mixed = (number: bigint): bigint => {
      let word = number & 0xffffffffn;
      word = ((word ^ (word >> 16n)) * 0x85ebca6bn) & 0xffffffffn;
      word = ((word ^ (word >> 13n)) * 0xc2b2ae35n) & 0xffffffffn;
      return word ^ (word >> 16n);
    };
    const seed = 5 * 2 ** 32 + 4_000_000_000;

    const expected = plainSfc32(mixed(BigInt(seed)), mixed(5n), mixed(2n * 9n + 1n), 26);

    expect(wordsOf(randomBits(seed, 9, 1), 10)).toEqual(expected.slice(16));
  });

  it("differ from seed to seed, block to block and stream to stream", () => {
    const starts = [0, 1, 2 ** 32, 2 ** 53 - 1].flatMap((seed) =>
      [0, 1, 2, 99].flatMap((block) => [
        wordsOf(randomBits(seed, block, 0), 2),
        wordsOf(randomBits(seed, block, 1), 2),
      ]),
    );

    expect(new Set(starts.map(String)).size).toBe(starts.length);
  });

  it("are as often 1 as 0 in each place", () => {
    const words = wordsOf(randomBits(1, 0, 0), 100_000);
    for (let bit = 0; bit < 32; bit += 1) {
      const ones = words.filter((word) => ((word >>> bit) & 1) === 1).length;
      // Five standard errors of a fair coin.
      expect(Math.abs(ones - 50_000)).toBeLessThan(5 * Math.sqrt(25_000));
    }
  });
});

function wordsOf(bits: { fill(words: Int32Array): void }, count: number): number[] {
  const words = new Int32Array(count);
  bits.fill(words);
  return [...words];
}

/** As PractRand writes it, in numbers that never overflow. */
function plainSfc32(first: bigint, second: bigint, third: bigint, count: number): number[] {
  const mask = 0xffffffffn;
  let [a, b, c, counter] = [first, second, third, 1n];
  return Array.from({ length: count }, () => {
    const word = (a + b + counter) & mask;
    counter = (counter + 1n) & mask;
    a = b ^ (b >> 9n);
    b = (c * 9n) & mask;
    c = ((((c << 21n) | (c >> 11n)) & mask) + word) & mask;
    return Number(BigInt.asIntN(32, word));
  });
}
