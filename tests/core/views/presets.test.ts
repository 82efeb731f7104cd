import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import { podium } from "#core/views/podium.ts";
import { ranking } from "#core/views/ranking.ts";
import { aPresetScenario } from "#tests/support/a-scenario.ts";

describe.each([apiStyleR1, databaseTypeR1])("a preset of $title", (decision) => {
  it.each(decision.presets)("$name is led by the option that it is known to favour", (preset) => {
    const places = podium(ranking(decision, aPresetScenario(decision, preset.id)));

    expect(places?.leaders.map(({ option }) => option.id)).toEqual([preset.expectedLeader]);
  });
});

// "must-haves leave: …" in the table of the catalog's authors.
it.each([
  { decision: apiStyleR1, preset: "real-time", left: ["websocket"] },
  {
    decision: databaseTypeR1,
    preset: "content-catalog",
    left: ["document", "relational", "time-series", "graph"],
  },
  { decision: databaseTypeR1, preset: "social-fraud-graph", left: ["graph"] },
])(
  "the must-haves of $preset leave in the ranking just what they are known to leave",
  ({ decision, preset, left }) => {
    const current = ranking(decision, aPresetScenario(decision, preset));

    const ranked =
      current.kind === "blocked" ? [] : current.rows.filter(({ standing }) => standing.kind === "ranked");

    expect(ranked.map(({ option }) => option.id)).toEqual(left);
  },
);
