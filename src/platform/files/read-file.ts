import { fail, ok, type Result } from "#core/domain/result.ts";
import { FILE_CAP } from "#core/share/caps.ts";
import type { ReadError } from "#core/share/read-error.ts";

/** The text of a file that a person chose; `readDocument` with FILE_CAP comes next. Never rejects. */
export async function readFile(file: Blob): Promise<Result<string, ReadError>> {
  // A character takes at most four bytes; the cap on characters is readDocument's.
  if (file.size > FILE_CAP * 4) return fail({ kind: "too-large", limit: FILE_CAP });
  if (file.size === 0) return fail({ kind: "empty" });
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    // Pictures and archives that happen to be valid UTF-8 still hold a zero byte.
    return text.includes("\0") ? fail({ kind: "not-text" }) : ok(text);
  } catch {
    return fail({ kind: "not-text" });
  }
}
