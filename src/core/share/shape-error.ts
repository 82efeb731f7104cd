import type { core } from "zod/mini";
import { quoteOutside } from "./quote-outside.ts";
import type { ReadError } from "./read-error.ts";

/**
 * The first thing that a schema objected to, with its place as a path such as "weights.caching".
 *
 * @param nameOf Names the first step of the path, for forms whose fields have places instead of names.
 */
export function shapeError(error: core.$ZodError, nameOf: (step: PropertyKey) => string = String): ReadError {
  const issue = error.issues[0];
  if (issue === undefined) throw new Error("A schema refused a value without saying why.");
  const path = issue.path.map((step, depth) => (depth === 0 ? nameOf(step) : String(step)));
  if (issue.code === "unrecognized_keys") {
    return { kind: "unknown-field", at: place([...path, ...issue.keys.slice(0, 1)]) };
  }
  // A bad key of a record carries its own, more exact words.
  const expected = issue.code === "invalid_key" ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  return { kind: "wrong-shape", at: place(path), expected };
}

function place(path: readonly string[]): string {
  return path.length === 0 ? "the top" : quoteOutside(path.join("."));
}
