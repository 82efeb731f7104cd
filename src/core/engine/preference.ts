/**
 * How much an option is preferred to another by one criterion, 0 to 1, when it
 * is ahead by `d` in the criterion's own unit. An option that is not ahead
 * (d <= 0) is not preferred, whatever the kind.
 *
 * - usual: 1 for any d above 0.
 * - u-shape: 0 up to and with q, 1 above.
 * - v-shape: d / p, from d = p on 1.
 * - level: 0 up to and with q, 0.5 up to and with p, 1 above.
 * - linear: 0 up to and with q, then (d - q) / (p - q), from d = p on 1.
 * - gaussian: 1 - exp(-d² / (2 s²)); 0.39 at d = s, never quite 1.
 *
 * q is what nobody would notice, p what decides, s the turning point between
 * the two: finite, 0 or more, and q no larger than p. Thresholds that meet are
 * taken for the limit: linear and level with q = p are u-shape, and p = 0 or
 * s = 0 alone is usual.
 *
 * Source: the six generalised criteria of Brans & Vincke (1985), "A preference
 * ranking organisation method", Management Science 31, 647-656.
 */
export type Preference =
  | { readonly kind: "usual" }
  | { readonly kind: "u-shape"; readonly q: number }
  | { readonly kind: "v-shape"; readonly p: number }
  | { readonly kind: "level" | "linear"; readonly q: number; readonly p: number }
  | { readonly kind: "gaussian"; readonly s: number };

/** Throws unless there is one preference for each criterion, with thresholds that make sense. */
export function mustFit(preferences: readonly Preference[], criteria: number): void {
  if (preferences.length !== criteria) {
    throw new RangeError(`${preferences.length} preferences cannot serve ${criteria} criteria`);
  }
  preferences.forEach((preference, criterion) => {
    for (const [name, threshold] of thresholds(preference)) {
      if (Number.isFinite(threshold) && threshold >= 0) continue;
      throw new RangeError(
        `${name} of the ${preference.kind} preference on criterion ${criterion} is ${threshold}, not 0 or more`,
      );
    }
    if ("q" in preference && "p" in preference && preference.q > preference.p) {
      throw new RangeError(
        `q = ${preference.q} of the ${preference.kind} preference on criterion ${criterion} is above p = ${preference.p}`,
      );
    }
  });
}

function thresholds(preference: Preference): readonly (readonly [string, number])[] {
  switch (preference.kind) {
    case "usual":
      return [];
    case "u-shape":
      return [["q", preference.q]];
    case "v-shape":
      return [["p", preference.p]];
    case "level":
    case "linear":
      return [
        ["q", preference.q],
        ["p", preference.p],
      ];
    case "gaussian":
      return [["s", preference.s]];
  }
}
