import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import { leaderNames } from "#core/views/leader-names.ts";
import { podium } from "#core/views/podium.ts";
import { ranking } from "#core/views/ranking.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

describe("who is first and who comes next", () => {
  it("is a leader and a runner-up", () => {
    expect(places(aDecision({ Speed: { Ada: 3, Bob: 5, Cyd: 1 } }))).toEqual([["Bob"], "Ada"]);
  });

  it("is all who are tied for the lead, and the best behind them", () => {
    expect(places(aDecision({ Speed: { Ada: 5, Bob: 5, Cyd: 1, Dot: 3 } }))).toEqual([["Ada", "Bob"], "Dot"]);
  });

  it("is nobody behind those who share the lead where all of them do", () => {
    expect(places(aDecision({ Speed: { Ada: 5, Bob: 5 } }))).toEqual([["Ada", "Bob"], null]);
  });

  it("never is an option without a rank", () => {
    expect(places(aDecision({ Speed: { Ada: 3, Bob: null } }))).toEqual([["Ada"], null]);
    expect(places(aDecision({ Speed: { Bob: null } }))).toBeNull();
  });
});

it("names who leads: one, all who are tied, or nobody", () => {
  const leading = (decision: Decision) => leaderNames(decision, aScenario(decision));

  expect(leading(aDecision({ Speed: { Ada: 3, Bob: 5 } }))).toEqual(["Bob"]);
  expect(leading(aDecision({ Speed: { Ada: 5, Bob: 5 } }))).toEqual(["Ada", "Bob"]);
  expect(leading(aDecision({ Speed: { Ada: null } }))).toEqual([]);
});

function places(decision: Decision) {
  const found = podium(ranking(decision, aScenario(decision)));
  if (!found) return null;
  return [found.leaders.map(({ option }) => option.name), found.runnerUp?.option.name ?? null];
}
