import { create } from "zustand";
import { listStored } from "#platform/storage/scenario-library.ts";
import { SCENARIO_PREFIX, type StoredEntry } from "#platform/storage/stored-entry.ts";
import { saveNow } from "./saving.ts";

/** What this browser keeps, as it stood when last looked at: facts, so that who leads is always derived. */
export const useLibrary = create<{ readonly entries: readonly StoredEntry[] }>(() => ({ entries: [] }));

/** Looks again. What waits to be saved is saved first, so that the list is never behind the page. */
export function refreshLibrary(): void {
  saveNow();
  useLibrary.setState({ entries: listStored() });
}

/**
 * Looks now and whenever another tab has changed something.
 *
 * @returns Ends the watch.
 */
export function watchLibrary(): () => void {
  const changed = (event: StorageEvent) => {
    // A null key: everything was cleared.
    if (event.key === null || event.key.startsWith(SCENARIO_PREFIX)) refreshLibrary();
  };
  refreshLibrary();
  window.addEventListener("storage", changed);
  return () => {
    window.removeEventListener("storage", changed);
  };
}
