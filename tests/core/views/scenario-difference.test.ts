import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { leaderNames } from "#core/views/leader-names.ts";
import { ranking } from "#core/views/ranking.ts";
import { scenarioDifference, type Difference } from "#core/views/scenario-difference.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { anyDecision, anyScenario } from "#tests/support/any-scenario.ts";

const anyPair = anyDecision.chain((decision) =>
  fc.record({
    decision: fc.constant(decision),
    left: anyScenario(decision),
    right: anyScenario(decision),
  }),
);

describe("what differs between two scenarios", () => {
  const decision = aDecision({ Speed: { Ada: 5, Bob: 2 }, Price: { Ada: 2, Bob: [3, 4, 5] } });
  const left = aScenario(decision);

  it("is nothing between a scenario and itself, whatever its name and notes", () => {
    expect(scenarioDifference(decision, left, { ...left, name: "Another", notes: "New" })).toEqual([]);
  });

  it("is every input that differs, and who leads where that input alone turns the leader", () => {
    const right: Scenario = {
      ...left,
      weights: { Speed: 50, Price: 90 },
      mustHaves: { Speed: 1.5 },
      ratings: { Price: { Bob: { low: 1, mode: 3, high: 4, note: "Dear" } } },
      excludedOptions: ["Ada"],
    };

    expect(scenarioDifference(decision, left, right)).toEqual([
      { kind: "in-play", name: "Ada", left: "in play", right: "taken out", turnsTo: ["Bob"] },
      { kind: "weight", name: "Weight of Price", left: "50", right: "90", turnsTo: ["Bob"] },
      { kind: "must-have", name: "Minimum for Speed", left: "none", right: "1.5", turnsTo: null },
      {
        kind: "rating",
        name: "Rating of Bob on Price",
        left: "4 (3 to 5)",
        right: "3 (1 to 4)",
        turnsTo: null,
      },
    ]);
  });

  it("reads the other way round from the other side", () => {
    const right = { ...left, excludedCriteria: ["Speed"], weights: {} };

    expect(scenarioDifference(decision, right, left)).toEqual([
      { kind: "in-play", name: "Speed", left: "taken out", right: "in play", turnsTo: null },
      { kind: "weight", name: "Weight of Speed", left: "0", right: "50", turnsTo: null },
      { kind: "weight", name: "Weight of Price", left: "0", right: "50", turnsTo: ["Bob"] },
    ]);
  });

  it("is a rating of which the range alone differs", () => {
    const right = { ...left, ratings: { Speed: { Ada: { low: 4, mode: 5, high: 5, note: "" } } } };

    expect(scenarioDifference(decision, left, right)).toMatchObject([
      { name: "Rating of Ada on Speed", left: "5 (5 to 5)", right: "5 (4 to 5)", turnsTo: null },
    ]);
  });

  it("is not a rating that was set to what the catalog says", () => {
    const right = { ...left, ratings: { Speed: { Ada: { low: 5, mode: 5, high: 5, note: "Agreed" } } } };

    expect(scenarioDifference(decision, left, right)).toEqual([]);
  });

  it("is an answer or a practice last of all, and neither claims to turn the leader", () => {
    const asked = {
      ...decision,
      questions: ["Is it public?", "Is it live?", "Is it old?"].map((text) => ({ id: text, text, why: "" })),
      practices: ["Log", "Test", "Drill", "Plan"].map((title) => ({
        id: title,
        title,
        why: "",
        howToCheck: "",
        sources: [],
      })),
    };
    const here: Scenario = {
      ...left,
      answers: { "Is it public?": true, "Is it old?": false },
      checklist: {
        Log: { ticked: true, note: "" },
        Drill: { ticked: true, note: "In May." },
        Plan: { ticked: false, note: " " },
      },
    };
    const there: Scenario = {
      ...left,
      weights: { Speed: 40, Price: 50 },
      answers: { "Is it public?": false, "Is it live?": true, "Is it old?": false },
      checklist: {
        Log: { ticked: true, note: "" },
        Test: { ticked: false, note: "Who?" },
        Drill: { ticked: true, note: "In June." },
      },
    };

    expect(scenarioDifference(asked, here, there).slice(1)).toEqual([
      { kind: "answer", name: 'Answer to "Is it public?"', left: "yes", right: "no", turnsTo: null },
      { kind: "answer", name: 'Answer to "Is it live?"', left: "open", right: "yes", turnsTo: null },
      { kind: "practice", name: "Checklist: Test", left: "open", right: "open, with a note", turnsTo: null },
      {
        kind: "practice",
        name: "Checklist: Drill",
        left: "ticked, with a note",
        right: "ticked, with another note",
        turnsTo: null,
      },
    ]);
  });

  it("is what the simulation draws, as soon as one setting is another", () => {
    const right: Scenario = {
      ...left,
      simulation: { weights: { kind: "order" }, ratings: false, seed: 7 },
    };

    expect(scenarioDifference(decision, left, right)).toEqual([
      {
        kind: "simulation",
        name: "Simulation",
        left: "ratings between their low and high, most often near the best single value, and weights up to 10 points up or down; seed 1",
        right: "ratings at their best single value, and any weights that keep their order; seed 7",
        turnsTo: null,
      },
    ]);
  });

  it("is everything that makes the rankings differ: with no difference left, they are the same", () => {
    fc.assert(
      fc.property(anyPair, ({ decision: any, left: from, right: to }) => {
        const merged = scenarioDifference(any, from, to).reduce(
          (scenario, difference) => copied(any, scenario, to, difference),
          from,
        );

        expect(standings(any, merged)).toEqual(standings(any, to));
      }),
    );
  });

  it("names the leader that each difference alone gives", () => {
    fc.assert(
      fc.property(anyPair, ({ decision: any, left: from, right: to }) => {
        const before = leaderNames(any, from);
        for (const difference of scenarioDifference(any, from, to)) {
          const after = leaderNames(any, copied(any, from, to, difference));
          expect(difference.turnsTo, difference.name).toEqual(isEqual(after, before) ? null : after);
        }
      }),
    );
  });
});

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The one input that a difference names, copied by hand from one scenario to the other. */
function copied(
  decision: Decision,
  scenario: Scenario,
  from: Scenario,
  { kind, name }: Difference,
): Scenario {
  switch (kind) {
    case "in-play":
      return {
        ...scenario,
        excludedOptions: swapped(scenario.excludedOptions, from.excludedOptions, name),
        excludedCriteria: swapped(scenario.excludedCriteria, from.excludedCriteria, name),
      };
    case "weight": {
      const id = name.replace("Weight of ", "");
      return { ...scenario, weights: { ...scenario.weights, [id]: from.weights[id] ?? 0 } };
    }
    case "must-have": {
      const id = name.replace("Minimum for ", "");
      return { ...scenario, mustHaves: { ...scenario.mustHaves, [id]: from.mustHaves[id] ?? 1 } };
    }
    case "answer":
      return { ...scenario, answers: from.answers };
    case "practice":
      return { ...scenario, checklist: from.checklist };
    case "way":
      return { ...scenario, elicitation: from.elicitation };
    case "simulation":
      return { ...scenario, simulation: from.simulation };
    case "rating": {
      const [option = "", id = ""] = name.replace("Rating of ", "").split(" on ");
      const catalog = decision.criteria.find((criterion) => criterion.id === id)?.cells[option]?.rating;
      const own = from.ratings[id]?.[option] ?? (catalog ? { ...catalog, note: "" } : undefined);
      const { [option]: _replaced, ...others } = scenario.ratings[id] ?? {};
      const row = own ? { ...others, [option]: own } : others;
      return { ...scenario, ratings: { ...scenario.ratings, [id]: row } };
    }
  }
}

function swapped(own: readonly string[], other: readonly string[], id: string): readonly string[] {
  return [...own.filter((each) => each !== id), ...other.filter((each) => each === id)];
}

function standings(decision: Decision, scenario: Scenario) {
  const current = ranking(decision, scenario);
  if (current.kind === "blocked") return current.obstacle;
  return current.rows.map(({ option, standing }) => [option.name, standing]);
}
