import type { Decision } from "#core/domain/decision.ts";
import type { PracticeMark, Scenario } from "#core/domain/scenario.ts";
import type { SimulationSettings } from "#core/domain/simulation.ts";
import { simulationSettingsWords } from "./simulation-settings-words.ts";
import { WAYS } from "./way-words.ts";

/** Something that two teams said differently and that weighs nothing, so it cannot turn the leader. */
export interface UnweighedDifference {
  readonly kind: "answer" | "practice" | "way" | "simulation";
  /** 'Answer to "Do browsers call it?"', "Checklist: Start as one deployable". */
  readonly name: string;
  readonly left: string;
  readonly right: string;
}

/** Answers, practices and other ways of weighing on which two scenarios of the decision differ, in the decision's order. */
export function unweighedDifferences(
  { questions, practices }: Decision,
  left: Scenario,
  right: Scenario,
): readonly UnweighedDifference[] {
  return [
    ...questions.flatMap(({ id, text }): UnweighedDifference[] => {
      const [here, there] = [left.answers[id], right.answers[id]];
      if (here === there) return [];
      return [{ kind: "answer", name: `Answer to "${text}"`, left: answer(here), right: answer(there) }];
    }),
    ...practices.flatMap(({ id, title }): UnweighedDifference[] => {
      const [here, there] = [mark(left.checklist[id]), mark(right.checklist[id])];
      if (here.ticked === there.ticked && here.note === there.note) return [];
      const [inLeft, inRight] = [inWords(here), inWords(there)];
      const words = inLeft === inRight ? inRight.replace("a note", "another note") : inRight;
      return [{ kind: "practice", name: `Checklist: ${title}`, left: inLeft, right: words }];
    }),
    ...WAYS.flatMap(({ way, name }): UnweighedDifference[] => {
      const [here, there] = [left.elicitation[way], right.elicitation[way]];
      if (JSON.stringify(here) === JSON.stringify(there)) return [];
      const inRight = here !== undefined && there !== undefined ? "answered differently" : used(there);
      return [{ kind: "way", name: `Other ways: ${name}`, left: used(here), right: inRight }];
    }),
    ...simulationDifference(left.simulation, right.simulation),
  ];
}

/** It moves no total; the verdict may hang on it. */
function simulationDifference(
  left: SimulationSettings,
  right: SimulationSettings,
): readonly UnweighedDifference[] {
  const [here, there] = [settings(left), settings(right)];
  return here === there ? [] : [{ kind: "simulation", name: "Simulation", left: here, right: there }];
}

function settings(given: SimulationSettings): string {
  return `${simulationSettingsWords(given)}; seed ${given.seed}`;
}

function used(given: unknown): string {
  return given === undefined ? "not used" : "answered";
}

function answer(given: boolean | undefined): string {
  if (given === undefined) return "open";
  return given ? "yes" : "no";
}

function mark(given: PracticeMark | undefined): PracticeMark {
  return { ticked: given?.ticked ?? false, note: given?.note.trim() ?? "" };
}

function inWords({ ticked, note }: PracticeMark): string {
  const word = ticked ? "ticked" : "open";
  return note === "" ? word : `${word}, with a note`;
}
