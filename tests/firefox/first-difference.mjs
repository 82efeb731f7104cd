/**
 * Where two answers part, and what each says there; null where they are the same.
 *
 * @param {unknown} one
 * @param {unknown} other
 * @param {string} [at]
 * @returns {string | null}
 */
export function firstDifference(one, other, at = "") {
  if (Object.is(one, other)) return null;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return `at ${at || "the top"}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(Reflect.get(one, key), Reflect.get(other, key), `${at}/${key}`);
    if (found !== null) return found;
  }
  return null;
}
