import { describe, expect, it } from "vitest";
import type { DecisionSummary } from "#core/catalog/decision-index.ts";
import { fail, ok } from "#core/domain/result.ts";
import { checkCatalog, type Catalog } from "#scripts/catalog/check-catalog.ts";
import { practice, sound, source } from "./sound-decision.ts";

const summary: DecisionSummary = {
  id: "transport",
  revision: 1,
  title: "Transport",
  area: "streets",
  mode: "choose-one",
  question: "Bus or tram?",
  options: ["Bus", "Tram"],
  presets: [{ id: "default", name: "Default" }],
};
const area = { id: "streets", name: "Streets", line: "How people get about" };
const file = "transport.r1.ts";
const whole: Catalog = {
  files: { [file]: async () => ({ transportR1: sound }) },
  areas: [area],
  sources: [source],
  allPractices: [practice],
  decisionIndex: [summary],
  practiceIndex: { transport: ["ride-it"] },
  findDecision: async () => ok(sound),
};
const second = { ...sound, revision: 2 };

describe("the check of the catalog", () => {
  it("finds nothing wrong where files, areas, index and loaders agree", async () => {
    expect(await checkCatalog(whole)).toEqual([]);
  });

  it("compares the index with the newest revision only", async () => {
    const both: Catalog = {
      ...whole,
      files: { ...whole.files, "transport.r2.ts": async () => ({ transportR2: second }) },
      findDecision: async (_id, revision) => ok(revision === 2 ? second : sound),
    };

    expect(await checkCatalog({ ...both, decisionIndex: [{ ...summary, revision: 2 }] })).toEqual([]);
    expect(await checkCatalog(both)).toEqual([
      "src/core/catalog/decision-index.ts: decisionIndex.transport.revision: the index says what the newest revision says",
    ]);
  });

  it.each<[fault: string, change: Partial<Catalog>, line: string]>([
    [
      "a broken rule in its file, by path",
      { files: { [file]: async () => ({ transportR1: { ...sound, changes: [] } }) } },
      "transport.r1.ts: changes: a revision says what changed",
    ],
    [
      "a file that cannot be loaded",
      { files: { [file]: () => Promise.reject(new Error("No source is called x.")) } },
      "transport.r1.ts: a file can be loaded, but this one says: No source is called x.",
    ],
    [
      "a file with a second export",
      { files: { [file]: async () => ({ transportR1: sound, spare: 1 }) } },
      "transport.r1.ts: a file exports one decision and nothing else",
    ],
    [
      "a file without a decision",
      { files: { [file]: async () => ({}) } },
      "transport.r1.ts: a file exports one decision and nothing else",
    ],
    [
      "a file with another revision's name",
      { files: { "transport.r2.ts": async () => ({ transportR1: sound }) } },
      "transport.r2.ts: a file is named after its decision and revision, here transport.r1.ts",
    ],
    [
      "a file without a loader",
      { findDecision: async (id) => fail({ kind: "unknown-decision", id }) },
      "find-decision.ts: transport.r1.ts: every catalog file can be found",
    ],
    [
      "a loader that leads to another decision",
      { findDecision: async () => ok(second) },
      "find-decision.ts: transport.r1.ts: every catalog file can be found",
    ],
    [
      "a decision that the index leaves out",
      { decisionIndex: [] },
      "decision-index.ts: decisionIndex.transport: the index lists every decision, and only those",
    ],
    [
      "an index entry without a decision",
      { decisionIndex: [summary, { ...summary, id: "ferries" }] },
      "decision-index.ts: decisionIndex.ferries: the index lists every decision, and only those",
    ],
    [
      "an index entry that stands twice",
      { decisionIndex: [summary, summary] },
      "decision-index.ts: decisionIndex.transport: an id is used once",
    ],
    [
      "an option that the index calls otherwise",
      { decisionIndex: [{ ...summary, options: ["Bus", "Train"] }] },
      "decision-index.ts: decisionIndex.transport.options: the index says what the newest revision says",
    ],
    [
      "practices that the index leaves out",
      { practiceIndex: { transport: [] } },
      "practice-index.ts: practiceIndex.transport: the index says what the newest revision says",
    ],
    [
      "practices of a decision that is not there",
      { practiceIndex: { ...whole.practiceIndex, ferries: [] } },
      "practice-index.ts: practiceIndex.ferries: the index lists every decision, and only those",
    ],
    [
      "a source that stands twice, of which one would be lost",
      { sources: [source, source] },
      "sources.ts: sources.manual: an id is used once",
    ],
    [
      "a source without a title",
      { sources: [{ ...source, title: "" }] },
      "sources.ts: sources.manual.title: a text is neither empty nor padded",
    ],
    [
      "a practice that stands twice, of which one would be lost",
      { allPractices: [practice, practice] },
      "practices.ts: practices.ride-it: an id is used once",
    ],
    [
      "an area without a decision",
      { areas: [area, { ...area, id: "rivers" }] },
      "areas.ts: areas.rivers: an area has a decision",
    ],
    ["an area that stands twice", { areas: [area, area] }, "areas.ts: areas.streets: an id is used once"],
    [
      "an area without a line",
      { areas: [{ ...area, line: "" }] },
      "areas.ts: areas.streets.line: a text is neither empty nor padded",
    ],
  ])("names %s", async (_fault, change, line) => {
    expect(await checkCatalog({ ...whole, ...change })).toContain(`src/core/catalog/${line}`);
  });
});
