import { create } from "zustand";
import type { ScenarioId } from "#core/domain/ids.ts";
import { goTo } from "#platform/places/go-to.ts";
import { readPlace } from "#platform/places/read-place.ts";
import { describeTrashError } from "#platform/storage/describe-trash-error.ts";
import {
  deleteForEver,
  listTrash,
  moveToTrash,
  restoreFromTrash,
  type KeptUntil,
  type TrashEntry,
} from "#platform/storage/trash.ts";
import { endSession } from "./begin-session.ts";
import { refreshLibrary } from "./library.ts";
import { showNotice } from "./notices.ts";
import { dropSave, saveNow, unsaved } from "./saving.ts";
import { sessionStore } from "./session.ts";

/** What the trash held when last looked at; null before the first look. */
export const useTrash = create<{ readonly entries: readonly TrashEntry[] | null }>(() => ({ entries: null }));

/** Deleted in this page and not brought back since, oldest first: what Ctrl+Z takes back. */
let deletions: readonly ScenarioId[] = [];

const MOVED: Readonly<Record<KeptUntil, string>> = {
  emptied: "Moved to trash",
  closed: "Moved to trash, which this browser keeps only until the page is closed",
};

/**
 * Moves a scenario to the trash, with a notice that offers Undo. If it is the open one,
 * nothing is open afterwards; if its page is shown, the list of scenarios is.
 *
 * @returns Whether it is in the trash now; if not, a notice says why.
 */
export async function deleteScenario(id: ScenarioId): Promise<boolean> {
  saveNow();
  if (unsaved(id)) {
    // The trash would hold an older state than the one on screen, and Undo would bring back that.
    showNotice(
      "Not moved to trash: its last changes could not be saved. Export it or free some space first.",
    );
    return false;
  }
  const moved = await moveToTrash(id);
  if (!moved.ok) {
    refreshLibrary();
    showNotice(describeTrashError(moved.error));
    return false;
  }
  dropSave(id);
  leave(id);
  deletions = [...deletions, id];
  refreshLibrary();
  await refreshTrash();
  showNotice(MOVED[moved.value.keptUntil], {
    label: "Undo",
    act: () => {
      if (deletions.includes(id)) void restoreScenario(id);
    },
  });
  return true;
}

function leave(id: ScenarioId): void {
  const { session } = sessionStore.getState();
  if (session.kind === "open" && session.origin === "stored" && session.scenario.id === id) endSession();
  const place = readPlace(location.hash);
  if (place.kind === "scenario" && place.id === id) goTo({ kind: "scenarios" }, "replace");
}

/** Brings back what was deleted last in this page. Does nothing when there is nothing. */
export async function undoLastDeletion(): Promise<void> {
  const last = deletions.at(-1);
  if (last !== undefined) await restoreScenario(last);
}

export async function refreshTrash(): Promise<void> {
  useTrash.setState({ entries: await listTrash() });
}

/** Puts a scenario back as it was; a notice says so, or why not. */
export async function restoreScenario(id: ScenarioId): Promise<void> {
  deletions = deletions.filter((other) => other !== id);
  const restored = await restoreFromTrash(id);
  refreshLibrary();
  await refreshTrash();
  showNotice(restored.ok ? "Restored" : describeTrashError(restored.error));
}

/** There is no way back from this one. */
export async function emptyFromTrash(id: ScenarioId): Promise<void> {
  deletions = deletions.filter((other) => other !== id);
  const deleted = await deleteForEver(id);
  await refreshTrash();
  showNotice(deleted.ok ? "Deleted for ever" : describeTrashError(deleted.error));
}
