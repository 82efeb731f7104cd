/**
 * A stream of random 32-bit words that is the same on every machine: a pure
 * function of the numbers it is made from.
 */
export interface RandomBits {
  /** Fills the whole list with the next words of the stream, each any 32-bit integer, equally likely. */
  fill(words: Int32Array): void;
}

/** Outputs thrown away at the start, until every bit of the seed has reached every bit of the state. */
const WARM_UP = 16;

/**
 * The words of one stream of one block of one seed. Different numbers start
 * different states, so no two streams of a run are the same.
 *
 * Source: the generator is sfc32 of Doty-Humphrey's PractRand (public domain);
 * the seed's parts go through the finaliser of Appleby's MurmurHash3.
 *
 * @param seed 0 or more, a safe integer.
 * @param block 0 or more, under 2^31.
 * @param stream Which of the block's two streams.
 */
export function randomBits(seed: number, block: number, stream: 0 | 1): RandomBits {
  const bits = sfc32(mixed(seed), mixed(Math.floor(seed / 2 ** 32)), mixed(block * 2 + stream));
  bits.fill(new Int32Array(WARM_UP));
  return bits;
}

/** The generator itself, from the three words of its state; its counter starts at 1. */
export function sfc32(first: number, second: number, third: number): RandomBits {
  const state = Int32Array.of(first, second, third, 1);
  return {
    fill(words) {
      let w = state[0] ?? 0;
      let x = state[1] ?? 0;
      let y = state[2] ?? 0;
      let count = state[3] ?? 0;
      for (let place = 0; place < words.length; place += 1) {
        const word = (((w + x) | 0) + count) | 0;
        count = (count + 1) | 0;
        w = x ^ (x >>> 9);
        x = (y + (y << 3)) | 0;
        y = (((y << 21) | (y >>> 11)) + word) | 0;
        words[place] = word;
      }
      state.set([w, x, y, count]);
    },
  };
}

/** Hands out the words of a stream one at a time, for whoever cannot know how many it will need. */
export function oneByOne(bits: RandomBits): () => number {
  const words = new Int32Array(256);
  let next = words.length;
  return () => {
    if (next === words.length) {
      bits.fill(words);
      next = 0;
    }
    const word = words[next] ?? 0;
    next += 1;
    return word;
  };
}

/** Every bit of the result depends on every bit of the number's lowest 32; no two such numbers give the same. */
function mixed(number: number): number {
  let word = number | 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
