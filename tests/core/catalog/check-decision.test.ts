import { describe, expect, it } from "vitest";
import type { Cell } from "#core/domain/cell.ts";
import type { DescriptiveCriterion, RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Preset } from "#core/domain/decision.ts";
import type { Source } from "#core/domain/source.ts";
import { checkDecision } from "./check-decision.ts";

/** The least that keeps every rule; each test breaks one thing in it. */
const cell: Cell = {
  fact: "Runs as one file",
  rating: { low: 3, mode: 4, high: 5 },
  rationale: "Nothing to operate.",
  sources: ["manual"],
  imputed: false,
};
const effort: RatedCriterion = {
  kind: "rated",
  id: "effort",
  name: "Effort",
  question: "How little work is it?",
  scale: { worst: "A project", best: "An afternoon" },
  userSet: false,
  cells: { bus: cell, tram: cell },
};
const note: DescriptiveCriterion = {
  kind: "descriptive",
  id: "note",
  name: "Note",
  question: "What is it?",
  cells: { bus: { ...cell, rating: null }, tram: { ...cell, rating: null } },
};
const preset: Preset = {
  id: "default",
  name: "Default",
  persona: "A city",
  description: "Nothing special.",
  weights: { effort: 50 },
  mustHaves: { effort: 2 },
  expectedLeader: "bus",
};
const source: Source = {
  id: "manual",
  title: "Manual",
  reference: "p. 3",
  kind: "documentation",
  access: "read",
  accessed: null,
  url: "https://example.org/manual",
};
const sound: Decision = {
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
  questions: [],
  rules: [],
  combinations: [],
  advisories: [],
  practices: [],
  sources: [source],
};

const withCell = (bus: Partial<Cell>): Decision => ({
  ...sound,
  criteria: [note, { ...effort, cells: { bus: { ...cell, ...bus }, tram: cell } }],
});
const withRating = (low: number, mode: number, high: number) => withCell({ rating: { low, mode, high } });
const withPreset = (change: Partial<Preset>): Decision => ({ ...sound, presets: [{ ...preset, ...change }] });
const withUrl = (url: string | null): Decision => ({ ...sound, sources: [{ ...source, url }] });

describe("the check of the catalog", () => {
  it("finds nothing wrong with a sound decision", () => {
    expect(checkDecision(sound)).toEqual([]);
  });

  it("accepts a source without an address", () => {
    expect(checkDecision(withUrl(null))).toEqual([]);
  });

  it.each<[fault: string, decision: Decision, path: string, rule: RegExp]>([
    ["an empty text", withCell({ fact: "" }), "criteria.effort.cells.bus.fact", /neither empty nor padded/],
    ["a padded text", { ...sound, title: "Transport " }, "title", /neither empty nor padded/],
    [
      "a missing end of a scale",
      { ...sound, criteria: [note, { ...effort, scale: { worst: "A project", best: "" } }] },
      "criteria.effort.scale.best",
      /neither empty nor padded/,
    ],
    ["an id in capitals", { ...sound, id: "Transport" }, "id", /lower-case/],
    ["a revision 0", { ...sound, revision: 0 }, "revision", /counts from 1/],
    [
      "an option named twice",
      { ...sound, options: [...sound.options, { id: "bus", name: "Night bus", summary: "Late" }] },
      "options.bus",
      /used once/,
    ],
    [
      "a criterion named twice",
      { ...sound, criteria: [note, effort, effort] },
      "criteria.effort",
      /used once/,
    ],
    ["a preset named twice", { ...sound, presets: [preset, preset] }, "presets.default", /used once/],
    ["a source listed twice", { ...sound, sources: [source, source] }, "sources.manual", /used once/],
    [
      "a cell that is missing",
      { ...sound, criteria: [note, { ...effort, cells: { bus: cell } }] },
      "criteria.effort.cells",
      /one cell per option/,
    ],
    [
      "a cell of an unknown option",
      { ...sound, criteria: [note, { ...effort, cells: { bus: cell, tram: cell, ferry: cell } }] },
      "criteria.effort.cells",
      /one cell per option/,
    ],
    [
      "cells out of order",
      { ...sound, criteria: [note, { ...effort, cells: { tram: cell, bus: cell } }] },
      "criteria.effort.cells",
      /order of the options/,
    ],
    [
      "a rated cell without a rating",
      withCell({ rating: null }),
      "criteria.effort.cells.bus.rating",
      /carries/,
    ],
    [
      "a rating on a descriptive criterion",
      { ...sound, criteria: [{ ...note, cells: { ...note.cells, bus: cell } }, effort] },
      "criteria.note.cells.bus.rating",
      /carries/,
    ],
    [
      "a rating where only the team rates",
      { ...sound, criteria: [note, { ...effort, userSet: true }] },
      "criteria.effort.cells.bus.rating",
      /carries/,
    ],
    ["a low above the mode", withRating(4, 3, 5), "criteria.effort.cells.bus.rating", /low <= mode <= high/],
    ["a mode above the high", withRating(2, 5, 4), "criteria.effort.cells.bus.rating", /low <= mode <= high/],
    ["a rating of 0", withRating(0, 3, 5), "criteria.effort.cells.bus.rating", /from 1 to 5/],
    ["a rating of 6", withRating(3, 4, 6), "criteria.effort.cells.bus.rating", /from 1 to 5/],
    ["a rating of one half", withRating(3, 3.5, 4), "criteria.effort.cells.bus.rating", /whole numbers/],
    [
      "a stand-in without a rating",
      {
        ...sound,
        criteria: [
          { ...note, cells: { ...note.cells, bus: { ...cell, rating: null, imputed: true } } },
          effort,
        ],
      },
      "criteria.note.cells.bus.imputed",
      /stand-in/,
    ],
    [
      "a cell without a source",
      withCell({ sources: [] }),
      "criteria.effort.cells.bus.sources",
      /names a source/,
    ],
    [
      "a source that is not listed",
      withCell({ sources: ["hearsay"] }),
      "criteria.effort.cells.bus.sources.hearsay",
      /is listed/,
    ],
    [
      "a reference that is not listed",
      { ...sound, references: ["hearsay"] },
      "references.hearsay",
      /is listed/,
    ],
    [
      "a source that nobody uses",
      { ...sound, sources: [source, { ...source, id: "leaflet" }] },
      "sources.leaflet",
      /is used/,
    ],
    ["an address without encryption", withUrl("http://example.org"), "sources.manual.url", /https/],
    ["an address that runs a script", withUrl("javascript:alert(1)"), "sources.manual.url", /https/],
    ["an address that cannot be read", withUrl("https://"), "sources.manual.url", /https/],
    [
      "points on an unknown criterion",
      withPreset({ weights: { effort: 50, charm: 10 } }),
      "presets.default.weights.charm",
      /from 0 to 100/,
    ],
    [
      "points on a descriptive criterion",
      withPreset({ weights: { effort: 50, note: 10 } }),
      "presets.default.weights.note",
      /from 0 to 100/,
    ],
    [
      "101 points",
      withPreset({ weights: { effort: 101 } }),
      "presets.default.weights.effort",
      /from 0 to 100/,
    ],
    [
      "a preset without points",
      withPreset({ weights: { effort: 0 } }),
      "presets.default.weights",
      /gives points/,
    ],
    [
      "a must-have on an unknown criterion",
      withPreset({ mustHaves: { charm: 2 } }),
      "presets.default.mustHaves.charm",
      /from 1 to 5/,
    ],
    [
      "a must-have of 6",
      withPreset({ mustHaves: { effort: 6 } }),
      "presets.default.mustHaves.effort",
      /from 1 to 5/,
    ],
    [
      "an unknown leader",
      withPreset({ expectedLeader: "ferry" }),
      "presets.default.expectedLeader",
      /leader is an option/,
    ],
  ])("names %s", (_fault, decision, path, rule) => {
    expect(checkDecision(decision)).toContainEqual({ path, rule: expect.stringMatching(rule) as string });
  });
});
