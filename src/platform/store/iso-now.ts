/** The time as scenarios carry it: ISO 8601 in UTC, to the second. Shown, never used for ordering. */
export function isoNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
