import type { ScenarioId } from "#core/domain/ids.ts";
import { describeScenario } from "#core/scenario/describe-scenario.ts";
import { cleanName } from "#core/share/clean-text.ts";
import { changeScenario } from "./change-scenario.ts";
import { describeStoredError, newestState } from "./library-stored.ts";
import { refreshLibrary } from "./library.ts";
import { showNotice } from "./notices.ts";
import { saveNow, scheduleSave } from "./saving.ts";
import { sessionStore } from "./session.ts";

/** Gives a scenario another name; an empty one changes nothing. The open scenario can undo it. */
export function renameScenario(id: ScenarioId, typed: string): void {
  const name = cleanName(typed).trim();
  if (name === "") return;
  const { session } = sessionStore.getState();
  if (session.kind === "open" && session.scenario.id === id) {
    changeScenario((scenario) => (scenario.name === name ? scenario : describeScenario(scenario, { name })));
    saveNow();
  } else {
    const stored = newestState(id);
    if (!stored.ok) showNotice(describeStoredError(stored.error));
    else if (stored.value.name !== name) scheduleSave(describeScenario(stored.value, { name }));
  }
  refreshLibrary();
}
