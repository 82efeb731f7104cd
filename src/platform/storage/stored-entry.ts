import type { ScenarioId } from "#core/domain/ids.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import { FILE_CAP } from "#core/share/caps.ts";
import type { RawDocument } from "#core/share/raw-document.ts";
import { readDocument } from "#core/share/read-document.ts";
import type { ReadError } from "#core/share/read-error.ts";
import { readHeader, type ScenarioHeader } from "#core/share/read-header.ts";
import { scenarioSchema } from "#core/share/scenario-schema.ts";
import { shapeError } from "#core/share/shape-error.ts";

/** What stands under one key of the library. `key` and `text` are there to download the raw value. */
export type StoredEntry =
  | {
      readonly kind: "readable";
      readonly id: ScenarioId;
      readonly header: ScenarioHeader;
      readonly document: RawDocument;
    }
  | {
      readonly kind: "unreadable";
      readonly id: ScenarioId;
      readonly key: string;
      readonly text: string;
      readonly error: ReadError;
    }
  /** Written by a newer version of Steelyard; it is shown, never read further and never written over. */
  | {
      readonly kind: "newer";
      readonly id: ScenarioId;
      readonly key: string;
      readonly text: string;
      readonly version: number;
    };

export const SCENARIO_PREFIX = "steelyard:scenario:";

export function scenarioKey(id: ScenarioId): string {
  return `${SCENARIO_PREFIX}${id}`;
}

/**
 * Judges the whole value but for the ids of its decision, which only `readScenario` can judge: a
 * value with a good header and a broken body must not pass for one that may be written over.
 */
export function storedEntry(id: ScenarioId, text: string): StoredEntry {
  const read = readWhole(id, text);
  if (read.ok) return { kind: "readable", id, ...read.value };
  const { error } = read;
  const raw = { id, key: scenarioKey(id), text };
  return error.kind === "newer-version"
    ? { kind: "newer", ...raw, version: error.version }
    : { kind: "unreadable", ...raw, error };
}

function readWhole(
  id: ScenarioId,
  text: string,
): Result<{ readonly header: ScenarioHeader; readonly document: RawDocument }, ReadError> {
  const document = readDocument(text, { cap: FILE_CAP });
  if (!document.ok) return document;
  const header = readHeader(document.value);
  if (!header.ok) return header;
  const shape = scenarioSchema.safeParse(document.value.content);
  if (!shape.success) return fail(shapeError(shape.error));
  // Saved under its inner id, it would land in another scenario's place.
  if (header.value.id !== id)
    return fail({ kind: "wrong-shape", at: "id", expected: "the id that it is stored under" });
  return ok({ header: header.value, document: document.value });
}
