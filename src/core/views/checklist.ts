import type { Decision } from "#core/domain/decision.ts";
import type { Practice } from "#core/domain/practice.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

/** One practice of the decision and what the team says of it. */
export interface ChecklistRow {
  readonly practice: Practice;
  readonly ticked: boolean;
  readonly note: string;
}

/** The review checklist of a decision as far as the team has come with it. */
export interface Checklist {
  /** In the decision's order; empty where it names no practice. */
  readonly rows: readonly ChecklistRow[];
  readonly ticked: number;
  /** Not ticked, but with a note that says why. */
  readonly openWithNote: number;
  /** "7 of 11 practices are ticked; 2 of the open ones carry a note." */
  readonly sentence: string;
}

export const checklist = oncePerScenario((decision: Decision, scenario: Scenario): Checklist => {
  const rows = decision.practices.map((practice): ChecklistRow => {
    const mark = scenario.checklist[practice.id];
    return { practice, ticked: mark?.ticked ?? false, note: mark?.note ?? "" };
  });
  const ticked = rows.filter((row) => row.ticked).length;
  const openWithNote = rows.filter((row) => !row.ticked && row.note.trim() !== "").length;
  return { rows, ticked, openWithNote, sentence: inWords(rows.length, ticked, openWithNote) };
});

function inWords(all: number, ticked: number, openWithNote: number): string {
  const practices = all === 1 ? "practice" : "practices";
  const count = ticked === 0 ? "None" : `${ticked}`;
  const said =
    ticked === all && all > 1
      ? `All ${all} ${practices} are ticked`
      : `${count} of ${all} ${practices} ${ticked > 1 ? "are" : "is"} ticked`;
  if (openWithNote === 0) return `${said}.`;
  return `${said}; ${openWithNote} of the open ones ${openWithNote === 1 ? "carries" : "carry"} a note.`;
}
