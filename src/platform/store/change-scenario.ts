import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { copyScenario } from "#core/scenario/copy-scenario.ts";
import { newId } from "#platform/storage/new-id.ts";
import { isoNow } from "./iso-now.ts";
import { followCopy } from "./follow-copy.ts";
import type { OpenedScenario } from "./open-document.ts";
import { scheduleSave } from "./saving.ts";
import { sessionHistory, sessionStore } from "./session.ts";

/** Changes of the same thing that follow each other closer than this are one step of undo. */
const ONE_GESTURE = 700;

let lastGesture: { readonly name: string; readonly at: number } | null = null;

/**
 * The one way in which a person's act changes the open scenario: undo, autosave and
 * the sample's first copy hang on it. A shared scenario is read only and stays as it is.
 *
 * @param change A pure change from core/scenario.
 * @param gesture Names what is being moved ("weight:caching"), so that a slider drag is
 *   one step of undo; leave it out for acts that stand alone.
 */
export function changeScenario(
  change: (scenario: Scenario, decision: Decision) => Scenario,
  gesture?: string,
): void {
  changeOpen(({ scenario, decision }) => ({ scenario: change(scenario, decision), decision }), gesture);
}

/**
 * The same for a change that takes the scenario to another revision of its decision: both change in one step.
 *
 * @param change The same scenario comes back where nothing changes.
 */
export function changeOpen(change: (open: OpenedScenario) => OpenedScenario, gesture?: string): void {
  const { session } = sessionStore.getState();
  if (session.kind !== "open" || session.origin === "shared") return;
  const { scenario: changed, decision } = change(session);
  if (changed === session.scenario) return;

  if (session.origin === "sample") {
    const copy = copyScenario(changed, { id: newId(), name: changed.name, now: isoNow() });
    sessionStore.setState({ session: { ...session, scenario: copy, decision, origin: "stored" } });
    lastGesture = gesture === undefined ? null : { name: gesture, at: Date.now() };
    scheduleSave(copy);
    followCopy(copy.id);
    return;
  }

  const goesOn = continuesGesture(gesture);
  if (goesOn) sessionHistory.getState().pause();
  sessionStore.setState({ session: { ...session, scenario: changed, decision } });
  if (goesOn) sessionHistory.getState().resume();
  scheduleSave(changed);
}

function continuesGesture(gesture: string | undefined): boolean {
  const at = Date.now();
  const goesOn = gesture !== undefined && lastGesture?.name === gesture && at - lastGesture.at < ONE_GESTURE;
  lastGesture = gesture === undefined ? null : { name: gesture, at };
  return goesOn;
}

/** After undo, redo or a new scenario the next movement is a step of its own. */
export function endGesture(): void {
  lastGesture = null;
}
