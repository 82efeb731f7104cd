import { fail, ok, type Result } from "#core/domain/result.ts";
import { LIMITS } from "./limits.ts";
import type { RawDocument } from "./raw-document.ts";
import type { ReadError } from "./read-error.ts";

/** Keys that could reach an object's prototype. No field, criterion or option has such a name. */
const DROPPED_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * The one door for text from outside: links, files, the clipboard and stored values.
 *
 * @param source.cap Most characters accepted: LINK_CAP or FILE_CAP.
 */
export function readDocument(text: string, source: { readonly cap: number }): Result<RawDocument, ReadError> {
  if (text.length > source.cap) return fail({ kind: "too-large", limit: source.cap });
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (json.trim() === "") return fail({ kind: "empty" });
  const oversize = scan(json);
  if (oversize !== null) return fail(oversize);
  let content: unknown;
  try {
    content = JSON.parse(json, (key, value: unknown) => (DROPPED_KEYS.has(key) ? undefined : value));
  } catch {
    return fail({ kind: "not-json" });
  }
  if (Array.isArray(content)) return ok({ form: "compact", content });
  if (isRecord(content)) return ok({ form: "document", content });
  return fail({ kind: "wrong-format", found: null });
}

/**
 * Counts brackets and commas outside strings, before anything recurses: a text of
 * a million opening brackets must not reach JSON.parse or a schema.
 */
function scan(json: string): ReadError | null {
  let depth = 0;
  let values = 0;
  let inString = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (inString) {
      if (character === "\\") index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === "[" || character === "{") {
      depth += 1;
      values += 1;
      if (depth > LIMITS.depth) return { kind: "too-deep", limit: LIMITS.depth };
    } else if (character === "]" || character === "}") {
      depth -= 1;
    } else if (character === ",") {
      values += 1;
    }
    if (values > LIMITS.values) return { kind: "too-many-values", limit: LIMITS.values };
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
