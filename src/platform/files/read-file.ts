import { fail, ok, type Result } from "#core/domain/result.ts";
import { FILE_CAP } from "#core/share/caps.ts";
import type { ReadError } from "#core/share/read-error.ts";

/** The most bytes that UTF-8 spends on one UTF-16 unit. */
const BYTES_PER_CHARACTER = 3;

/** The text of a file that a person chose; `readDocument` with FILE_CAP comes next. Never rejects. */
export async function readFile(file: Blob): Promise<Result<string, ReadError>> {
  if (file.size > FILE_CAP * BYTES_PER_CHARACTER) return fail({ kind: "too-large", limit: FILE_CAP });
  if (file.size === 0) return fail({ kind: "empty" });
  const bytes = await bytesOf(file);
  return bytes === null ? fail({ kind: "not-readable" }) : textOf(bytes);
}

async function bytesOf(file: Blob): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer();
  } catch {
    return null;
  }
}

function textOf(bytes: ArrayBuffer): Result<string, ReadError> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // Archives that happen to be valid UTF-8 still hold a zero byte.
    return text.includes("\0") ? fail({ kind: "not-text" }) : ok(text);
  } catch {
    return fail({ kind: "not-text" });
  }
}
