import { asSaved, saveNow } from "#platform/store/saving.ts";
import type { OpenedScenario } from "#platform/store/open-document.ts";
import { sessionStore } from "#platform/store/session.ts";

/** What is open, saved first, as it leaves the page in a link or a file. Null while nothing is open. */
export function savedSession(): OpenedScenario | null {
  saveNow();
  const { session } = sessionStore.getState();
  if (session.kind !== "open") return null;
  return { scenario: asSaved(session.scenario), decision: session.decision };
}
