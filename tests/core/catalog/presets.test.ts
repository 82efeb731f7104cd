import { describe, expect, it } from "vitest";
import type { Decision, Preset } from "#core/domain/decision.ts";
import type { JudgedPreset } from "./as-judged/judged-revision.ts";
import { judgedRevisions } from "./as-judged/judged-revisions.ts";
import { fileOf, releasedRevisions } from "./released-revisions.ts";

const released = await releasedRevisions();

/** Every preset with what it is known to give; both sides are walked, so that neither may lack one. */
const presets = released.flatMap((decision) =>
  decision.presets.map((preset) => ({
    name: `${decision.id}/${preset.id}`,
    decision,
    preset,
    judged: judgedPreset(decision, preset),
  })),
);

describe("the presets of the catalog", () => {
  it.each(released.map((decision) => ({ file: fileOf(decision), decision })))(
    "are all checked here for $file",
    ({ file, decision }) => {
      expect(decision.presets.map(({ id }) => id)).toEqual(Object.keys(judgedRevisions[file]?.presets ?? {}));
    },
  );

  it.each(presets)("$name gives the totals it was drawn up with", ({ decision, preset, judged }) => {
    expect(Object.keys(judged.means).toSorted()).toEqual(decision.options.map(({ id }) => id).toSorted());
    for (const [option, printed] of Object.entries(judged.means)) {
      const mean = weightedMean(decision, preset, option);
      // Printed to two decimals: half a hundredth either way, and some means lie just there.
      expect.soft(Math.abs(mean - printed), `${option}: ${mean}`).toBeLessThanOrEqual(0.005 + 1e-9);
    }
  });

  it.each(presets)("$name leaves the right options in the running", ({ decision, preset, judged }) => {
    const all = decision.options.map(({ id }) => id);

    const left = all.filter((option) => meetsMustHaves(decision, preset, option));

    expect(left).toEqual(judged.leftByMustHaves === "all" ? all : judged.leftByMustHaves);
  });

  it.each(presets)("$name is led by the option it is known to favour", ({ decision, preset, judged }) => {
    const ranked = decision.options
      .map(({ id }) => id)
      .filter((option) => meetsMustHaves(decision, preset, option))
      .toSorted((a, b) => weightedMean(decision, preset, b) - weightedMean(decision, preset, a));

    expect(preset.expectedLeader).toBe(judged.leader);
    expect(ranked[0]).toBe(judged.leader);
  });

  it("leave the team's own criterion without points", () => {
    expect(presets.filter(({ preset }) => "team-familiarity" in preset.weights)).toEqual([]);
  });
});

function judgedPreset(decision: Decision, preset: Preset): JudgedPreset {
  const judged = judgedRevisions[fileOf(decision)]?.presets[preset.id];
  if (judged === undefined) throw new Error(`Nobody has said what ${preset.id} gives`);
  return judged;
}

function modeOf(decision: Decision, criterion: string, option: string): number {
  const mode = decision.criteria.find(({ id }) => id === criterion)?.cells[option]?.rating?.mode;
  if (mode === undefined) throw new Error(`${option} is not rated on ${criterion}`);
  return mode;
}

/** Kept as plain as possible: the engine must not check itself. */
function weightedMean(decision: Decision, preset: Preset, option: string): number {
  let sum = 0;
  let points = 0;
  for (const [criterion, weight] of Object.entries(preset.weights)) {
    sum += weight * modeOf(decision, criterion, option);
    points += weight;
  }
  return sum / points;
}

function meetsMustHaves(decision: Decision, preset: Preset, option: string): boolean {
  return Object.entries(preset.mustHaves).every(
    ([criterion, minimum]) => modeOf(decision, criterion, option) >= minimum,
  );
}
