import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { markPractice } from "#core/scenario/mark-practice.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

describe("a practice of the checklist", () => {
  const scenario = aScenario(apiStyleR1, {
    checklist: { "monolith-first": { ticked: true, note: "" } },
  });

  it("is ticked and leaves the others and all else as they are", () => {
    expect(markPractice(scenario, "boring-technology", { ticked: true })).toEqual({
      ...scenario,
      checklist: {
        "monolith-first": { ticked: true, note: "" },
        "boring-technology": { ticked: true, note: "" },
      },
    });
  });

  it("keeps its tick when a note is written, and its note when it is ticked", () => {
    const noted = markPractice(scenario, "monolith-first", { note: "One team." });
    expect(noted.checklist["monolith-first"]).toEqual({ ticked: true, note: "One team." });

    const open = markPractice(noted, "monolith-first", { ticked: false });
    expect(open.checklist["monolith-first"]).toEqual({ ticked: false, note: "One team." });
  });

  it("with neither tick nor note is open again and leaves nothing behind", () => {
    const open = markPractice(scenario, "monolith-first", { ticked: false });

    expect(open).toEqual({ ...scenario, checklist: {} });
    expect(open.checklist).not.toHaveProperty("monolith-first");
  });

  it("takes spaces for no note", () => {
    expect(markPractice(scenario, "boring-technology", { note: " \n " })).toBe(scenario);
    const noted = markPractice(scenario, "monolith-first", { note: "One team. " });
    expect(noted.checklist["monolith-first"]).toEqual({ ticked: true, note: "One team. " });
    expect(markPractice(noted, "monolith-first", { note: "  " })).toEqual(scenario);
    expect(markPractice(noted, "monolith-first", { ticked: false, note: "  " }).checklist).toEqual({});
  });

  it("that is so already is no change at all", () => {
    expect(markPractice(scenario, "monolith-first", { ticked: true })).toBe(scenario);
    expect(markPractice(scenario, "boring-technology", { ticked: false, note: "" })).toBe(scenario);
  });
});
