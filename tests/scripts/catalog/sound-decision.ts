import type { Cell } from "#core/domain/cell.ts";
import type { DescriptiveCriterion, RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Preset } from "#core/domain/decision.ts";
import type { Advisory, Combination, Rule } from "#core/domain/guidance.ts";
import type { Practice } from "#core/domain/practice.ts";
import type { Source } from "#core/domain/source.ts";

export const cell: Cell = {
  fact: "Runs as one file",
  rating: { low: 3, mode: 4, high: 5 },
  rationale: "Nothing to operate.",
  sources: ["manual"],
  imputed: false,
};
export const effort: RatedCriterion = {
  kind: "rated",
  id: "effort",
  name: "Effort",
  question: "How little work is it?",
  scale: { worst: "A project", best: "An afternoon" },
  userSet: false,
  cells: { bus: cell, tram: cell },
};
export const note: DescriptiveCriterion = {
  kind: "descriptive",
  id: "note",
  name: "Note",
  question: "What is it?",
  cells: { bus: { ...cell, rating: null }, tram: { ...cell, rating: null } },
};
export const preset: Preset = {
  id: "default",
  name: "Default",
  persona: "A city",
  description: "Nothing special.",
  weights: { effort: 50 },
  mustHaves: { effort: 2 },
  expectedLeader: "bus",
};
export const source: Source = {
  id: "manual",
  title: "Manual",
  reference: "p. 3",
  kind: "documentation",
  access: "read",
  accessed: null,
  url: "https://example.org/manual",
};
export const steepRule: Rule = {
  id: "steep-streets",
  priority: 10,
  strength: "strong",
  when: [{ question: "steep", is: true }],
  recommend: "bus",
  preset: "default",
  reason: "Tyres climb.",
  caution: "Mind the ice.",
  sources: ["manual"],
};
export const defaultRule: Rule = {
  id: "otherwise",
  priority: 0,
  strength: "default",
  when: [],
  recommend: "bus",
  preset: "default",
  reason: "Nothing to build.",
  caution: null,
  sources: ["manual"],
};
export const combination: Combination = {
  id: "feeder",
  name: "Bus to the tram",
  options: ["bus", "tram"],
  when: [{ question: "steep", is: false }],
  reason: "Each where it is good.",
  watchOut: "Two timetables.",
  sources: ["manual"],
};
export const advisory: Advisory = {
  id: "steep-rails",
  when: [{ question: "steep", is: true }],
  option: "tram",
  text: "Rails need a rack.",
  sources: ["manual"],
};
export const practice: Practice = {
  id: "ride-it",
  title: "Ride it once",
  why: "A map hides the waiting.",
  howToCheck: "Ask who rode it, and when.",
  sources: [source],
};

/** The least that keeps every rule of the catalog; each test breaks one thing in it. */
export const sound: Decision = {
  id: "transport",
  revision: 1,
  changes: ["First revision."],
  title: "Transport",
  area: "streets",
  mode: "choose-one",
  question: "Bus or tram?",
  summary: "How people get about.",
  reversibility: { level: "hard", note: "Rails stay." },
  references: ["manual"],
  options: [
    { id: "bus", name: "Bus", summary: "On wheels" },
    { id: "tram", name: "Tram", summary: "On rails" },
  ],
  criteria: [note, effort],
  presets: [preset],
  questions: [{ id: "steep", text: "Are the streets steep?", why: "Trams slip." }],
  rules: [steepRule, defaultRule],
  combinations: [combination],
  advisories: [advisory],
  practices: [practice],
  sources: [source],
};
