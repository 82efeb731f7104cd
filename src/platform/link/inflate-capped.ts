import { Inflate } from "fflate";
import { fail, ok, type Result } from "#core/domain/result.ts";

/** One byte unpacks to at most 1,032: a slice of this many cannot overshoot the cap by more than half a mebibyte. */
const SLICE = 512;

/**
 * Unpacks raw deflate data and stops as soon as the cap is passed, so that a small
 * link cannot fill the memory.
 *
 * @param options.cap Most bytes accepted.
 */
export function inflateCapped(
  packed: Uint8Array,
  options: { readonly cap: number; readonly dictionary: Uint8Array },
): Result<Uint8Array, "too-large" | "damaged"> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    const stream = new Inflate({ dictionary: options.dictionary }, (chunk) => {
      total += chunk.length;
      if (total <= options.cap) chunks.push(chunk);
    });
    for (let start = 0; start < packed.length || start === 0; start += SLICE) {
      stream.push(packed.subarray(start, start + SLICE), start + SLICE >= packed.length);
      if (total > options.cap) return fail("too-large");
    }
  } catch {
    return fail("damaged");
  }
  return ok(joined(chunks, total));
}

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total);
  let start = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, start);
    start += chunk.length;
  }
  return bytes;
}
