const names = new Intl.Collator("en", { numeric: true });

/** Orders names as people list them, "Plan 2" before "Plan 10"; alike in every browser, whatever its language. */
export function byName(a: string, b: string): number {
  return names.compare(a, b);
}
