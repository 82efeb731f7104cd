/** Times in links: seconds since 1970 where that says the same, else the text as it is. */

export function packTime(time: string): number | string {
  return time.includes(".") ? time : Date.parse(time) / 1000;
}

/** Anything else than a whole number of seconds is given back for the schema to judge. */
export function unpackTime(packed: unknown): unknown {
  if (typeof packed !== "number" || !Number.isInteger(packed)) return packed;
  const date = new Date(packed * 1000);
  return Number.isNaN(date.getTime()) ? packed : date.toISOString().replace(".000Z", "Z");
}
