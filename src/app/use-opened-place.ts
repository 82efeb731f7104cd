import { useCallback, useEffect, useState } from "react";
import type { ScenarioId } from "#core/domain/ids.ts";
import type { Result } from "#core/domain/result.ts";
import { SAMPLE } from "#core/scenario/sample.ts";
import { goTo } from "#platform/places/go-to.ts";
import type { Place } from "#platform/places/place.ts";
import { readPreferences } from "#platform/storage/preferences.ts";
import { rawStored } from "#platform/storage/scenario-library.ts";
import { beginSession, endSession } from "#platform/store/begin-session.ts";
import { saveNow } from "#platform/store/saving.ts";
import { sessionStore, type Session } from "#platform/store/session.ts";
import { openSample, openShared, openStored, type Opened, type OpenPlaceError } from "./open-place.ts";

/** Whether the scenario that a place names is on screen. */
export type OpenState =
  | { readonly kind: "opening" }
  | { readonly kind: "open" }
  | { readonly kind: "failed"; readonly error: OpenPlaceError };

/** The last place that was opened here, and what came of it; null error means that it is open. */
interface Outcome {
  readonly key: string;
  readonly attempt: number;
  readonly error: OpenPlaceError | null;
}

/** Opens what the place names, once for each place, and tells how it went. */
export function useOpenedPlace(place: Place): { readonly state: OpenState; readonly retry: () => void } {
  const key = keyOf(place);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const retry = useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);

  const isDone = outcome?.key === key && outcome.attempt === attempt;
  // Only the answer is listened to, not the session: a moving slider must not draw the whole page.
  const isOpen = sessionStore(({ session }) => names(place, session, isDone && outcome.error === null));
  // What was opened here once may have given way to another scenario since, and is then opened anew.
  const hasFailed = isDone && outcome.error !== null;

  useEffect(() => {
    if (key === null || isOpen || hasFailed) return;
    let left = false;
    void open(place).then((opened) => {
      if (left || opened === null) return;
      enter(opened);
      setOutcome({ key, attempt, error: opened.ok ? null : opened.error });
    });
    return () => {
      left = true;
    };
    // The key stands for the place: another step of the same scenario opens nothing anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt, isOpen, hasFailed]);

  if (isOpen) return { state: { kind: "open" }, retry };
  if (isDone && outcome.error) return { state: { kind: "failed", error: outcome.error }, retry };
  return { state: { kind: "opening" }, retry };
}

/** What a place asks to be open; null where it shows no single scenario. */
function keyOf(place: Place): string | null {
  switch (place.kind) {
    case "home":
      return "home";
    case "scenario":
      return `scenario ${place.id}`;
    case "shared":
      return `link ${place.text}`;
    case "scenarios":
    case "compare-scenarios":
    case "decisions":
    case "sources":
    case "nowhere":
      return null;
  }
}

/** Whether the open session is the one that the place names; a link's session has no name of its own. */
function names(place: Place, session: Session, cameFromPlace: boolean): boolean {
  if (session.kind !== "open") return false;
  switch (place.kind) {
    case "home":
      return session.origin === "sample";
    case "scenario":
      return session.origin !== "shared" && session.scenario.id === place.id;
    case "shared":
      return session.origin === "shared" && cameFromPlace;
    case "scenarios":
    case "compare-scenarios":
    case "decisions":
    case "sources":
    case "nowhere":
      return false;
  }
}

/** Null where the place leads on to another one, which is opened in its turn. */
async function open(place: Place): Promise<Result<Opened, OpenPlaceError> | null> {
  switch (place.kind) {
    case "home": {
      const id = lastScenario();
      if (id !== null) {
        goTo({ kind: "scenario", id, step: "compare" }, "replace");
        return null;
      }
      return openSample();
    }
    case "scenario":
      return place.id === SAMPLE.id ? openSample() : openStored(place.id);
    case "shared":
      return openShared(place.text);
    case "scenarios":
    case "compare-scenarios":
    case "decisions":
    case "sources":
    case "nowhere":
      return null;
  }
}

/** The scenario still open, which may not be saved yet; else the last one that this browser remembers and keeps. */
function lastScenario(): ScenarioId | null {
  const { session } = sessionStore.getState();
  if (session.kind === "open" && session.origin === "stored") return session.scenario.id;
  const { lastScenario: id } = readPreferences();
  return id !== null && rawStored(id) !== null ? id : null;
}

/** What could not be opened leaves nothing open: no shortcut may change a scenario that is not on screen. */
function enter(opened: Result<Opened, OpenPlaceError>): void {
  saveNow();
  if (opened.ok) beginSession(opened.value);
  else endSession();
}
