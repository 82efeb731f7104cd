import type { Decision } from "#core/domain/decision.ts";
import { moveToRevision } from "#core/scenario/move-to-revision.ts";
import { changeOpen } from "./change-scenario.ts";
import { showNotice } from "./notices.ts";
import { sessionStore } from "./session.ts";
import { undo } from "./undo-redo.ts";

/**
 * Moves the open scenario to another revision of its decision: one step of undo, saved as any other change.
 * A notice says so, counts what stayed behind and offers Undo. A shared scenario stays as it is.
 *
 * @param to A revision of the decision that is open.
 */
export function moveOpenScenario(to: Decision): void {
  const before = sessionStore.getState().session;
  if (before.kind !== "open") return;
  const { scenario, leftBehind } = moveToRevision(before.scenario, before.decision, to);
  changeOpen(() => ({ scenario, decision: to }));
  const moved = sessionStore.getState().session;
  if (moved === before) return;

  showNotice(`Moved to revision ${String(to.revision)}${leftOut(leftBehind.length)}`, {
    label: "Undo",
    act: () => {
      // Undo takes back the last step, which is this one only while nothing else was done.
      if (sessionStore.getState().session === moved) undo();
      else showNotice("Not undone: more was changed since. Undo takes it back step by step.");
    },
  });
}

function leftOut(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? ". 1 thing that was set stayed behind"
    : `. ${String(count)} things that were set stayed behind`;
}
