import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { PracticeMark } from "#core/domain/scenario.ts";
import { checklist } from "#core/views/checklist.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

const ticked: PracticeMark = { ticked: true, note: "" };

function withPractices(count: number): Decision {
  const practices = Array.from({ length: count }, (_, place) => ({
    id: `p${place + 1}`,
    title: `Practice ${place + 1}`,
    why: "Because.",
    howToCheck: "Look.",
    sources: [],
  }));
  return { ...aDecision({ Speed: { Ada: 5, Bob: 3 } }), practices };
}

function sentence(count: number, marks: Readonly<Record<string, PracticeMark>>): string {
  const decision = withPractices(count);
  return checklist(decision, aScenario(decision, { checklist: marks })).sentence;
}

describe("the review checklist", () => {
  it("has every practice of the decision in its order, with what the team says of it", () => {
    const decision = withPractices(3);
    const scenario = aScenario(decision, {
      checklist: { p3: ticked, p2: { ticked: false, note: "Asked." } },
    });

    const { rows, ticked: count, openWithNote } = checklist(decision, scenario);

    expect(rows.map(({ practice, ...said }) => [practice.id, said])).toEqual([
      ["p1", { ticked: false, note: "" }],
      ["p2", { ticked: false, note: "Asked." }],
      ["p3", { ticked: true, note: "" }],
    ]);
    expect([count, openWithNote]).toEqual([1, 1]);
  });

  it("does not count what a link says of a practice that the decision does not have", () => {
    expect(sentence(2, { p1: ticked, p9: ticked })).toBe("1 of 2 practices is ticked.");
  });

  it.each<[string, number, Readonly<Record<string, PracticeMark>>]>([
    ["None of 3 practices is ticked.", 3, {}],
    ["1 of 3 practices is ticked.", 3, { p1: ticked }],
    ["2 of 3 practices are ticked.", 3, { p1: ticked, p2: { ticked: true, note: "Done." } }],
    ["All 3 practices are ticked.", 3, { p1: ticked, p2: ticked, p3: ticked }],
    ["1 of 1 practice is ticked.", 1, { p1: ticked }],
    [
      "1 of 3 practices is ticked; 1 of the open ones carries a note.",
      3,
      { p1: ticked, p2: { ticked: false, note: "Later." } },
    ],
    [
      "None of 3 practices is ticked; 2 of the open ones carry a note.",
      3,
      { p1: { ticked: false, note: "No." }, p2: { ticked: false, note: "Later." } },
    ],
    ["None of 3 practices is ticked.", 3, { p1: { ticked: false, note: " \n" } }],
  ])("says: %s", (words, count, marks) => {
    expect(sentence(count, marks)).toBe(words);
  });
});
