import { readPreferences, writePreferences } from "#platform/storage/preferences.ts";
import { sessionStore } from "./session.ts";

/** `#/` opens the scenario that was open last: every stored one that is opened is remembered. */
export function rememberLastScenario(): void {
  sessionStore.subscribe(({ session }, { session: before }) => {
    if (session.kind !== "open" || session.origin !== "stored") return;
    const { id } = session.scenario;
    if (before.kind === "open" && before.origin === "stored" && before.scenario.id === id) return;
    const preferences = readPreferences();
    if (preferences.lastScenario !== id) writePreferences({ ...preferences, lastScenario: id });
  });
}
