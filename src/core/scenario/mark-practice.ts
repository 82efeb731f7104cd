import type { PracticeId } from "#core/domain/ids.ts";
import type { PracticeMark, Scenario } from "#core/domain/scenario.ts";
import { withEntry } from "./with-entry.ts";

const OPEN: PracticeMark = { ticked: false, note: "" };

/**
 * Ticks a practice of the checklist or writes a note on it; one with neither is open again and leaves nothing
 * behind. Spaces alone are no note.
 */
export function markPractice(
  scenario: Scenario,
  practice: PracticeId,
  change: Partial<PracticeMark>,
): Scenario {
  const before = scenario.checklist[practice] ?? OPEN;
  const { ticked, note: written } = { ...before, ...change };
  const note = written.trim() === "" ? "" : written;
  if (ticked === before.ticked && note === before.note) return scenario;
  const isOpen = !ticked && note === "";
  return {
    ...scenario,
    checklist: withEntry(scenario.checklist, practice, isOpen ? undefined : { ticked, note }),
  };
}
