import { findDecision } from "#core/catalog/find-decision.ts";
import type { ScenarioId } from "#core/domain/ids.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { SAMPLE } from "#core/scenario/sample.ts";
import { LINK_CAP } from "#core/share/caps.ts";
import { readDocument } from "#core/share/read-document.ts";
import type { ReadError } from "#core/share/read-error.ts";
import { readStored } from "#platform/storage/scenario-library.ts";
import { loadDecisionOnce, type NotLoaded } from "#platform/store/load-decision.ts";
import { saveNow, unsaved } from "#platform/store/saving.ts";
import { openDocument, type OpenedScenario } from "#platform/store/open-document.ts";
import type { Origin } from "#platform/store/session.ts";

/** Why a place has no scenario to show. */
export type OpenPlaceError =
  | { readonly kind: "not-found"; readonly id: ScenarioId }
  | { readonly kind: "broken"; readonly from: "link" | "stored"; readonly error: ReadError }
  | NotLoaded;

export type Opened = OpenedScenario & { readonly origin: Origin };

/** The worked example; it is made from the catalog each time and never read from storage. */
export async function openSample(): Promise<Result<Opened, OpenPlaceError>> {
  const decision = await loadDecisionOnce(SAMPLE.decision, findDecision);
  if (!decision.ok) return broken("stored", decision.error);
  const made = createScenario(decision.value, SAMPLE);
  return ok({ scenario: { ...made, notes: SAMPLE.notes }, decision: decision.value, origin: "sample" });
}

/** A scenario of this browser's library. */
export async function openStored(id: ScenarioId): Promise<Result<Opened, OpenPlaceError>> {
  saveNow();
  // What could not be saved is newer than what is stored: it must not be lost by going away and coming back.
  const waiting = unsaved(id);
  if (waiting) {
    const decision = await loadDecisionOnce(waiting.decision, findDecision);
    if (decision.ok) return ok({ scenario: waiting, decision: decision.value, origin: "stored" });
    return broken("stored", decision.error);
  }
  const stored = readStored(id);
  if (!stored.ok) {
    return stored.error.kind === "not-found"
      ? fail({ kind: "not-found", id })
      : broken("stored", stored.error);
  }
  const opened = await openDocument(stored.value, findDecision);
  if (opened.ok) return ok({ ...opened.value, origin: "stored" });
  return broken("stored", opened.error);
}

/** Somebody's link, for a read-only preview; nothing is stored. */
export async function openShared(text: string): Promise<Result<Opened, OpenPlaceError>> {
  const opener = await import("#platform/link/open-link.ts").catch(() => null);
  if (!opener) return fail({ kind: "not-loaded" });
  const envelope = opener.openLink(text);
  if (!envelope.ok) return broken("link", envelope.error);
  const document = readDocument(envelope.value.text, { cap: LINK_CAP });
  if (!document.ok) return broken("link", document.error);
  const opened = await openDocument(document.value, findDecision);
  if (opened.ok) return ok({ ...opened.value, origin: "shared" });
  return broken("link", opened.error);
}

/** What was read is broken, unless its decision only did not arrive. */
function broken(from: "link" | "stored", error: ReadError | NotLoaded): Result<never, OpenPlaceError> {
  return fail(error.kind === "not-loaded" ? error : { kind: "broken", from, error });
}
