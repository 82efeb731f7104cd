import fc from "fast-check";

/** Every index from 0 to length - 1 once, in any order. */
export function anyOrder(length: number): fc.Arbitrary<number[]> {
  const indices = Array.from({ length }, (_, index) => index);
  return fc.shuffledSubarray(indices, { minLength: length });
}
