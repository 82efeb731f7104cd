import { useStore } from "zustand";
import { endGesture } from "./change-scenario.ts";
import { followCopy } from "./follow-copy.ts";
import { scheduleSave } from "./saving.ts";
import { sessionHistory, sessionStore, type Session } from "./session.ts";

/** Takes the last change back. Does nothing when there is none. */
export function undo(): void {
  travel(() => {
    sessionHistory.getState().undo();
  });
}

/** Brings the change back that was undone last. Does nothing when there is none. */
export function redo(): void {
  travel(() => {
    sessionHistory.getState().redo();
  });
}

/** What the two buttons need to know. */
export function useUndoable(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const canUndo = useStore(sessionHistory, (history) => history.pastStates.length > 0);
  const canRedo = useStore(sessionHistory, (history) => history.futureStates.length > 0);
  return { canUndo, canRedo };
}

function travel(move: () => void): void {
  const before = sessionStore.getState().session;
  move();
  endGesture();
  const { session } = sessionStore.getState();
  if (session === before || session.kind !== "open") return;
  keepStored(before, session);
}

/** Undoing the sample's first change keeps the stored copy, with the sample's content: an id never goes back. */
function keepStored(before: Session, after: Extract<Session, { kind: "open" }>): void {
  const id = before.kind === "open" ? before.scenario.id : after.scenario.id;
  const { createdAt, revision } = before.kind === "open" ? before.scenario : after.scenario;
  const scenario = after.scenario.id === id ? after.scenario : { ...after.scenario, id, createdAt, revision };
  if (scenario !== after.scenario) {
    sessionHistory.getState().pause();
    sessionStore.setState({ session: { ...after, scenario, origin: "stored" } });
    sessionHistory.getState().resume();
    followCopy(id);
  }
  scheduleSave(scenario);
}
