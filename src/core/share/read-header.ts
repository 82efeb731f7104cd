import * as z from "zod/mini";
import type { DecisionId, ScenarioId } from "#core/domain/ids.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import { COMPACT_PLACES, COMPACT_VERSION } from "./compact-places.ts";
import { quoteOutside } from "./quote-outside.ts";
import type { RawDocument } from "./raw-document.ts";
import type { ReadError } from "./read-error.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import { shapeError } from "./shape-error.ts";

/** What must be known of a scenario before its decision is loaded. */
export interface ScenarioHeader {
  readonly form: RawDocument["form"];
  readonly version: 1;
  readonly decision: { readonly id: DecisionId; readonly revision: number };
  readonly id: ScenarioId;
  readonly name: string;
}

const { id, name, decision } = scenarioSchema.shape;
/** Not strict: the rest of the document is `readScenario`'s to judge. */
const headerSchema = z.object({ id, name, decision });

/**
 * Reads format, version and decision, so that the caller can load that revision
 * and call `readScenario`. A good header does not promise a good document.
 */
export function readHeader(document: RawDocument): Result<ScenarioHeader, ReadError> {
  const version = readVersion(document);
  if (!version.ok) return version;
  const header = headerSchema.safeParse(
    document.form === "document" ? document.content : compactHeader(document.content),
  );
  if (!header.success) return fail(shapeError(header.error));
  return ok({
    form: document.form,
    version: 1,
    decision: { id: header.data.decision.id, revision: header.data.decision.revision },
    id: header.data.id,
    name: header.data.name,
  });
}

function readVersion(document: RawDocument): Result<1, ReadError> {
  if (document.form === "document" && document.content["format"] !== "steelyard/scenario") {
    const found = document.content["format"];
    return fail({ kind: "wrong-format", found: typeof found === "string" ? quoteOutside(found) : null });
  }
  const version =
    document.form === "document" ? document.content["version"] : document.content[COMPACT_PLACES.version];
  if (version === COMPACT_VERSION) return ok(COMPACT_VERSION);
  if (document.form === "compact" && typeof version !== "number")
    return fail({ kind: "wrong-format", found: null });
  if (typeof version === "number" && Number.isInteger(version) && version > COMPACT_VERSION) {
    return fail({ kind: "newer-version", version });
  }
  return fail({ kind: "wrong-shape", at: "version", expected: "1" });
}

function compactHeader(content: readonly unknown[]): unknown {
  return {
    id: content[COMPACT_PLACES.id],
    name: content[COMPACT_PLACES.name],
    decision: {
      kind: "catalog",
      id: content[COMPACT_PLACES.decisionId],
      revision: content[COMPACT_PLACES.decisionRevision],
    },
  };
}
