import { describe, expect, it } from "vitest";
import { rateLimitingR1 } from "#core/catalog/rate-limiting.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { revisionOutlook } from "#core/views/revision-outlook.ts";
import { rateLimitingR2 } from "#tests/fixtures/catalog/rate-limiting.r2.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";

function effect(from: Decision, to: Decision, scenario: Scenario = aScenario(from)) {
  return revisionOutlook(from, scenario, to).effect;
}

function next(sketch: Parameters<typeof aDecision>[0], differing: Partial<Decision> = {}): Decision {
  return { ...aDecision(sketch), revision: 2, ...differing };
}

/** One criterion: a rating of 1 is a total of 0, 2 of 25, 3 of 50, 4 of 75, 5 of 100. */
const adaLeads = aDecision({ Speed: { Ada: 4, Bob: 2 } });

describe("the result on both revisions", () => {
  /*
   * By hand from the ratings of both revisions, value = (rating - 1) / 4. Strict limit weighs 460 points, of
   * which 20 stay behind with Weighting by cost.
   * Sliding window: 340 of 460 = 73.9; then 340 - 20 x 0.5 - 80 x 0.5 (4 to 2 across many nodes) = 290 of 440 = 65.9.
   * Token bucket: 310 of 460 = 67.4; then 310 - 20 x 1 + 100 x 0.25 (3 to 4 on accuracy) = 315 of 440 = 71.6.
   * Fixed window: 280 of 460 = 60.9; then 280 - 20 x 0.75 = 265 of 440 = 60.2.
   * Leaky bucket: 230 of 460 = 50; then 230 - 20 x 0.25 = 225 of 440 = 51.1.
   */
  it("says who leads instead, with every total before and after", () => {
    const told = effect(rateLimitingR1, rateLimitingR2, aPresetScenario(rateLimitingR1, "strict-limit"));

    expect(told.leaderChanges).toBe(true);
    expect(told.sentence).toMatch(/^The leader changes from Sliding window to Token bucket\./);
    expect(told.totals.map(({ option, before, after }) => [option, before, after])).toEqual([
      ["Token bucket", place("67"), place("72", "leads")],
      ["Sliding window", place("74", "leads"), place("66")],
      ["Fixed window counter", place("61"), place("60")],
      ["Leaky bucket", place("50"), place("51")],
    ]);
  });

  // Fixed window: 510 of 580 = 87.9; then 510 - 60 x 0.75 = 465 of 520 = 89.4. Its name is new, the option is not.
  it("knows a leader again that has another name", () => {
    const told = effect(rateLimitingR1, rateLimitingR2, aPresetScenario(rateLimitingR1, "simple-quota"));

    expect(told.leaderChanges).toBe(false);
    expect(told.sentence).toMatch(
      /^The leader stays Fixed window counter \(called Fixed window before\): 89, was 88\./,
    );
  });

  it("says that the leader stays, and its total then and now", () => {
    expect(effect(adaLeads, next({ Speed: { Ada: 5, Bob: 2 } })).sentence).toBe(
      "The leader stays Ada: 100, was 75.",
    );
  });

  it("says that nothing moved where nothing did", () => {
    expect(effect(adaLeads, next({ Speed: { Ada: 4, Bob: 2 } })).sentence).toBe(
      "The leader stays Ada: 75, as before.",
    );
  });

  it("says who is tied", () => {
    const tied = next({ Speed: { Ada: 4, Bob: 4 } });

    expect(effect(adaLeads, tied).sentence).toBe(
      "The leader changes from Ada to Ada and Bob (tied). The result goes from clear to no clear winner.",
    );
    expect(effect(tied, { ...adaLeads, revision: 3 }, aScenario(tied)).sentence).toMatch(
      /^The leader changes from Ada and Bob \(tied\) to Ada\./,
    );
  });

  // Ada may be 2 to 5, within which Bob with 3 leads.
  it("says when the same leader is less certain", () => {
    expect(effect(adaLeads, next({ Speed: { Ada: [2, 4, 5], Bob: 3 } })).sentence).toBe(
      "The leader stays Ada: 75, as before. The result goes from clear to a close call.",
    );
  });

  // Cyd's gap could put Cyd ahead: nothing is close here, something is not known.
  it("says no more of an unclear result than that it is unclear, in the words of the decision's mode", () => {
    const sure = { Speed: { Ada: 4, Bob: 2, Cyd: 1 } };
    const gap = { Speed: { Ada: 4, Bob: 2, Cyd: null } };
    const adding = { ...aDecision(sure), mode: "combine" } as const;

    expect(effect(aDecision(sure), next(gap)).sentence).toBe(
      "The leader stays Ada: 75, as before. The result goes from clear to no clear winner.",
    );
    expect(effect(adding, next(gap, { mode: "combine" }), aScenario(adding)).sentence).toBe(
      "First place stays with Ada: 75, as before. The result goes from clear to no clear next step.",
    );
  });

  it("speaks of first place where options add up", () => {
    const from: Decision = { ...adaLeads, mode: "combine" };
    const stays = effect(from, next({ Speed: { Ada: 5, Bob: 2 } }, { mode: "combine" }), aScenario(from));
    const goes = effect(from, next({ Speed: { Ada: 1, Bob: 5 } }, { mode: "checklist" }), aScenario(from));

    expect(stays.sentence).toBe("First place stays with Ada: 100, was 75.");
    expect(goes.sentence).toBe("First place goes from Ada to Bob.");
    expect(goes.totals[1]).toMatchObject({ option: "Bob", after: place("100", "first") });
  });

  it("says when no option has a rank, before, after or both", () => {
    const gaps = { Speed: { Ada: null, Bob: null } };
    const unrated = aDecision(gaps);

    expect(effect(unrated, next(gaps)).sentence).toBe("No option has a rank, before or after.");
    expect(effect(unrated, next({ Speed: { Ada: 4, Bob: 2 } })).sentence).toMatch(
      /^No option had a rank; now the leader is Ada\./,
    );
    expect(effect(adaLeads, next(gaps)).sentence).toMatch(/^The leader was Ada; now no option has a rank\./);
  });

  it("tells of an option that is new, gone, taken out, ruled out or not rated on all", () => {
    const from = aDecision({
      Speed: { Ada: 4, Bob: 2, Cai: 3, Dot: 3 },
      Price: { Ada: 3, Bob: 3, Cai: 3, Dot: 3 },
    });
    const to = next({
      Speed: { Ada: 4, Bob: 2, Cai: 3, Eve: null },
      Price: { Ada: 3, Bob: 3, Cai: 3, Eve: 3 },
    });
    const scenario = takeOut(aScenario(from, { mustHaves: { Speed: 3 } }), { kind: "option", id: "Cai" });

    const { totals } = effect(from, to, scenario);

    // Ada: (75 + 50) / 2 = 62.5; Bob: (25 + 50) / 2 = 37.5; Dot: 50; Eve: 25 with the gap at 0, 75 with it at 100.
    expect(totals.map(({ option, before, after }) => [option, before, after])).toEqual([
      ["Ada", place("63", "leads"), place("63", "leads")],
      ["Bob", place("38", "ruled out"), place("38", "ruled out")],
      ["Cai", place("taken out"), place("taken out")],
      ["Eve", place("–", "new"), place("25 to 75", "1 not rated")],
      ["Dot", place("50"), place("–", "gone")],
    ]);
  });

  it("tells the Result's own headline of each revision", () => {
    expect(effect(adaLeads, next({ Speed: { Ada: 1, Bob: 2 } })).headlines).toEqual({
      before: "Ada leads, clearly.",
      after: "Bob leads, clearly.",
    });
  });
});

describe("what stays behind", () => {
  it("is told by name, with its value and the team's own words", () => {
    const rating = { low: 2, mode: 3, high: 4, note: "We measured." };
    const scenario = aScenario(rateLimitingR1, {
      preset: "strict-limit",
      weights: { "cost-weighting": 1 },
      mustHaves: { "cost-weighting": 3.5 },
      excludedCriteria: ["cost-weighting"],
      ratings: { "cost-weighting": { "token-bucket": rating } },
      answers: { strict: true },
      checklist: { "publish-limits": { ticked: false, note: "Later." } },
    });
    const bare: Decision = { ...rateLimitingR2, presets: [], questions: [], practices: [] };
    const strict = rateLimitingR1.questions.find(({ id }) => id === "strict")!.text;
    const practice = rateLimitingR1.practices.find(({ id }) => id === "publish-limits")!.title;

    expect(revisionOutlook(rateLimitingR1, scenario, bare).leftBehind).toEqual([
      { what: "Preset Strict limit", value: "its weights stay, its name is gone", note: "" },
      { what: "Weight of Weighting by cost", value: "1 point", note: "" },
      { what: "Minimum for Weighting by cost", value: "3.5", note: "" },
      { what: "Taking out of Weighting by cost", value: "it is gone", note: "" },
      { what: "Rating of Token bucket on Weighting by cost", value: "3 (2 to 4)", note: "We measured." },
      { what: `Answer to “${strict}”`, value: "yes", note: "" },
      { what: `Practice ${practice}`, value: "not ticked", note: "Later." },
    ]);
  });
});

function place(total: string, remark = "") {
  return { total, remark, isFirst: remark === "leads" || remark === "first" };
}
