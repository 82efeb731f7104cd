import { create } from "zustand";
import type { ScenarioId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { ok } from "#core/domain/result.ts";
import { writeRevision } from "#platform/storage/journal.ts";
import { nextRevision } from "#platform/storage/next-revision.ts";
import { createSaveQueue, type SaveState } from "#platform/storage/save-queue.ts";
import { writeStored } from "#platform/storage/scenario-library.ts";
import { isoNow } from "./iso-now.ts";

/** Whether what is on screen is kept, for the words in the header. */
export const useSaveState = create<{ readonly state: SaveState }>(() => ({ state: { kind: "saved" } }));

/** What the last save of each scenario in this page stamped on it. */
const heads = new Map<ScenarioId, Stamp>();

type Stamp = Pick<Scenario, "revision" | "changedAt">;

const queue = createSaveQueue({
  save: (scenario) => {
    const saved = { ...scenario, revision: nextRevision(headOf(scenario).revision), changedAt: isoNow() };
    const written = writeStored(saved);
    if (!written.ok) return written;
    heads.set(saved.id, saved);
    // The journal is a second copy: without it the library still holds the scenario.
    void writeRevision(saved);
    return ok(undefined);
  },
  listener: (state) => {
    useSaveState.setState({ state });
  },
});

/** Saves this state soon; an older one of the same scenario that still waits is dropped. */
export function scheduleSave(scenario: Scenario): void {
  queue.add(scenario);
}

/** Saves all that waits now: before a page is left, a link is made or a list is read. */
export function saveNow(): void {
  queue.flush();
}

/** What could not be saved yet, and so is newer than what is stored; null where nothing waits. */
export function unsaved(id: ScenarioId): Scenario | null {
  return queue.waiting(id);
}

/** Forgets what waits for a scenario that is being deleted. */
export function dropSave(id: ScenarioId): void {
  queue.drop(id);
}

/** The scenario with its newest saved revision: what leaves the page in a link or a file. */
export function asSaved(scenario: Scenario): Scenario {
  const { revision, changedAt } = headOf(scenario);
  return { ...scenario, revision, changedAt };
}

/** Another tab may have saved a later revision, which was opened here since: the higher counter is the head. */
function headOf(scenario: Scenario): Stamp {
  const saved = heads.get(scenario.id);
  return saved && saved.revision.counter >= scenario.revision.counter ? saved : scenario;
}

/** A page may be closed without a word: what waits is saved when it is hidden. */
export function saveWhenHidden(): void {
  addEventListener("pagehide", saveNow);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") saveNow();
  });
}
