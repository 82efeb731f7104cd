import { secondsOfTime, timeOfSeconds } from "./utc-seconds.ts";

/** Times in links: seconds since 1970 where that says the same, else the text as it is. */
export function packTime(time: string): number | string {
  return secondsOfTime(time) ?? time;
}

/** What is no number of seconds is given back for the schema to judge. */
export function unpackTime(packed: unknown): unknown {
  return typeof packed === "number" ? (timeOfSeconds(packed) ?? packed) : packed;
}
