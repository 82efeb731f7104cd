import { endGesture } from "./change-scenario.ts";
import { sessionHistory, sessionStore, type OpenSession } from "./session.ts";

/** Opens a scenario that was read and checked. Undo never reaches back into another scenario, nor does a drag go on in it. */
export function beginSession(opened: Omit<OpenSession, "kind">): void {
  replaceSession({ kind: "open", ...opened });
}

/** Nothing is open: between two places, or when one could not be opened. */
export function endSession(): void {
  replaceSession({ kind: "closed" });
}

function replaceSession(session: ReturnType<typeof sessionStore.getState>["session"]): void {
  sessionHistory.getState().pause();
  sessionStore.setState({ session });
  sessionHistory.getState().clear();
  sessionHistory.getState().resume();
  endGesture();
}
