import type { PracticeId } from "#core/domain/ids.ts";
import type { PracticeMark, Scenario } from "#core/domain/scenario.ts";
import { withEntry } from "./with-entry.ts";

const OPEN: PracticeMark = { ticked: false, note: "" };

/** Ticks a practice of the checklist or writes a note on it; one with neither is open again and leaves nothing behind. */
export function markPractice(
  scenario: Scenario,
  practice: PracticeId,
  change: Partial<PracticeMark>,
): Scenario {
  const before = scenario.checklist[practice] ?? OPEN;
  const mark = { ...before, ...change };
  if (mark.ticked === before.ticked && mark.note === before.note) return scenario;
  const isOpen = !mark.ticked && mark.note === "";
  return { ...scenario, checklist: withEntry(scenario.checklist, practice, isOpen ? undefined : mark) };
}
