import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { calculation } from "#core/views/calculation.ts";
import { checklist } from "#core/views/checklist.ts";
import { comparison } from "#core/views/comparison.ts";
import { contributionBars } from "#core/views/contribution-bars.ts";
import { doubleCounting } from "#core/views/double-counting.ts";
import { flipList } from "#core/views/flip-list.ts";
import { flipSentence } from "#core/views/flip-sentence.ts";
import { leaderNames } from "#core/views/leader-names.ts";
import { podium } from "#core/views/podium.ts";
import { RADAR_AXES, radar } from "#core/views/radar.ts";
import { rangeFlips } from "#core/views/range-flips.ts";
import { ranking } from "#core/views/ranking.ts";
import { resultSentence } from "#core/views/result-sentence.ts";
import { scenarioDifference } from "#core/views/scenario-difference.ts";
import { shownShare } from "#core/views/shown-share.ts";
import { verdict } from "#core/views/verdict.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { anyCase, anyScenario } from "#tests/support/any-scenario.ts";

const cases = [
  ["API style", anyScenario(apiStyleR1).map((scenario) => ({ decision: apiStyleR1, scenario }))],
  ["database type", anyScenario(databaseTypeR1).map((scenario) => ({ decision: databaseTypeR1, scenario }))],
  ["any small decision", anyCase],
] as const;

describe.each(cases)("everything a page shows of %s", (_, anyOfThem) => {
  it("is free of numbers that are none, whatever a team sets", () => {
    fc.assert(
      fc.property(anyOfThem, ({ decision, scenario }) => {
        expect(leaves(everyView(decision, scenario)).filter(isNonsense)).toEqual([]);
      }),
    );
  });

  it("is the same each time, and for an equal scenario", () => {
    fc.assert(
      fc.property(anyOfThem, ({ decision, scenario }) => {
        const first = everyView(decision, scenario);

        expect(everyView(decision, scenario)).toEqual(first);
        expect(everyView(structuredClone(decision), structuredClone(scenario))).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves catalog and scenario as they were", () => {
    fc.assert(
      fc.property(anyOfThem, ({ decision, scenario }) => {
        const frozenDecision = deeplyFrozen(structuredClone(decision));
        const frozenScenario = deeplyFrozen(structuredClone(scenario));

        everyView(frozenDecision, frozenScenario);

        expect(frozenDecision).toEqual(decision);
        expect(frozenScenario).toEqual(scenario);
      }),
      { numRuns: 30 },
    );
  });
});

it("shows the new answer after each change, however often the old one was asked for", () => {
  const before = aScenario(apiStyleR1);
  const after = { ...before, excludedOptions: ["rest"] };

  expect(leaderNames(apiStyleR1, before)).toEqual(["REST"]);
  expect(leaderNames(apiStyleR1, after)).not.toContain("REST");
  expect(leaderNames(apiStyleR1, before)).toEqual(["REST"]);
});

it("shows each revision of a decision its own answer for the same scenario", () => {
  const scenario = aScenario(apiStyleR1);
  const withoutRest = { ...apiStyleR1, options: apiStyleR1.options.filter(({ id }) => id !== "rest") };

  expect(leaderNames(apiStyleR1, scenario)).toEqual(["REST"]);
  expect(leaderNames(withoutRest, scenario)).not.toContain("REST");
});

function everyView(decision: Decision, scenario: Scenario): unknown {
  const current = ranking(decision, scenario);
  const flips = flipList(decision, scenario);
  const shares = comparison(decision, scenario).rows.map(({ share }) => shownShare(share));
  return {
    calculations: decision.options.map(({ id }) => calculation(decision, scenario, id)),
    checklist: checklist(decision, scenario),
    comparison: comparison(decision, scenario),
    shares,
    contributionBars: contributionBars(decision, scenario),
    differences: scenarioDifference(decision, aScenario(decision), scenario),
    doubleCounting: doubleCounting(decision, scenario),
    flips,
    flipSentences: flips.map((flip) => flipSentence(flip, decision.mode)),
    leaders: leaderNames(decision, scenario),
    podium: podium(current),
    radar: radar(decision, scenario, RADAR_AXES.usual),
    rangeFlips: rangeFlips(decision, scenario),
    ranking: current,
    result: resultSentence(decision, scenario),
    verdict: verdict(decision, scenario),
  };
}

function leaves(value: unknown): readonly unknown[] {
  if (value instanceof Map) return [...value.values()].flatMap(leaves);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leaves);
  return [value];
}

function isNonsense(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "string" && /NaN|Infinity|undefined|\[object/.test(value);
}

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deeplyFrozen);
    Object.freeze(value);
  }
  return value;
}
