import { describe, expect, it } from "vitest";
import type { Cell } from "#core/domain/cell.ts";
import type { Decision, Preset } from "#core/domain/decision.ts";
import { checkDecision } from "#scripts/catalog/check-decision.ts";
import { cell, effort, note, preset, sound, source } from "./sound-decision.ts";

const areas = ["streets"];
const withCell = (bus: Partial<Cell>): Decision => ({
  ...sound,
  criteria: [note, { ...effort, cells: { bus: { ...cell, ...bus }, tram: cell } }],
});
const withRating = (low: number, mode: number, high: number) => withCell({ rating: { low, mode, high } });
const withPreset = (change: Partial<Preset>): Decision => ({ ...sound, presets: [{ ...preset, ...change }] });
const withAccess = (accessed: string): Decision => ({ ...sound, sources: [{ ...source, accessed }] });
const withUrl = (url: string | null): Decision => ({ ...sound, sources: [{ ...source, url }] });

describe("the check of a decision", () => {
  it("finds nothing wrong with a sound decision", () => {
    expect(checkDecision(sound, areas)).toEqual([]);
  });

  it("accepts a day of access", () => {
    expect(checkDecision(withAccess("2024-02-29"), areas)).toEqual([]);
  });

  it("accepts a source without an address", () => {
    expect(checkDecision(withUrl(null), areas)).toEqual([]);
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
    ["an area that is not on the map", { ...sound, area: "rivers" }, "area", /one of the catalog's/],
    ["a revision without a change note", { ...sound, changes: [] }, "changes", /says what changed/],
    ["an id in capitals", { ...sound, id: "Transport" }, "id", /lower-case/],
    ["an id that every object has", { ...sound, id: "constructor" }, "id", /objects have already/],
    ["an id that is dropped on reading", { ...sound, id: "prototype" }, "id", /objects have already/],
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
      "a day that no calendar has",
      withAccess("2026-02-30"),
      "sources.manual.accessed",
      /day of the calendar/,
    ],
    [
      "a day written in another way",
      withAccess("3 March 2026"),
      "sources.manual.accessed",
      /day of the calendar/,
    ],
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
    expect(checkDecision(decision, areas)).toContainEqual({
      path,
      rule: expect.stringMatching(rule) as string,
    });
  });
});
