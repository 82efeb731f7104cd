import { create } from "zustand";
import type { Scenario } from "#core/domain/scenario.ts";
import type { Trial } from "#core/domain/trial.ts";
import { applyTrial } from "#core/scenario/apply-trial.ts";
import { changeScenario } from "./change-scenario.ts";
import { sessionStore } from "./session.ts";

/** A change that is shown as if it were made, while nothing is changed: a preview, not an edit. */
export interface TriedOn {
  /** Names the place on the page that tries it on. */
  readonly key: string;
  readonly trial: Trial;
  /** What it was tried on; as soon as another scenario is open, or this one changes, the preview is over. */
  readonly base: Scenario;
  /** `base` with the trial; never stored, never shared. */
  readonly scenario: Scenario;
}

export const tryOnStore = create<{ readonly triedOn: TriedOn | null }>()(() => ({ triedOn: null }));

// The one preview there is ends with whatever it was a preview of.
sessionStore.subscribe(({ session }) => {
  const { triedOn } = tryOnStore.getState();
  if (triedOn && (session.kind !== "open" || session.scenario !== triedOn.base)) putBack();
});

/** Shows the open scenario with the change, in place of any other that was tried on. */
export function tryOn(key: string, trial: Trial): void {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") return;
  const base = session.scenario;
  tryOnStore.setState({ triedOn: { key, trial, base, scenario: applyTrial(base, trial) } });
}

/** Makes the change that is tried on: one step of undo. */
export function takeOver(): void {
  const { triedOn } = tryOnStore.getState();
  if (triedOn) changeScenario((scenario) => applyTrial(scenario, triedOn.trial));
}

/** Ends the preview; nothing was changed. */
export function putBack(): void {
  tryOnStore.setState({ triedOn: null });
}
