import { cleanName } from "./clean-text.ts";

const LONGEST = 60;

/** A stranger's id, field or path, made safe and short enough to stand in one of our sentences. */
export function quoteOutside(text: string): string {
  const clean = cleanName(text.slice(0, LONGEST * 2));
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}
