import * as fc from "fast-check";

/** A record with an entry for some of the ids. */
export function anyEntries<Entry>(
  ids: readonly string[],
  entry: fc.Arbitrary<Entry>,
): fc.Arbitrary<Record<string, Entry>> {
  return fc
    .subarray([...ids])
    .chain((chosen) => fc.tuple(...chosen.map((id) => fc.tuple(fc.constant(id), entry))))
    .map((entries) => Object.fromEntries(entries));
}
