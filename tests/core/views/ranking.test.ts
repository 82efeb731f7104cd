import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { ranking, type RankingRow } from "#core/views/ranking.ts";
import { aDecision, aDescriptiveCriterion } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";

describe("totals", () => {
  it("stand on a fixed scale of 0 to 100", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1, Cyd: 3 } });

    expect(shown(decision, aScenario(decision))).toEqual(["1 Ada 100", "2 Cyd 50", "3 Bob 0"]);
  });

  // Means of 1 to 5 by the authors of the catalog, in a table of their own: REST 4.362, GraphQL 3.32,
  // gRPC 3.13, WebSocket 2.36. A mean m is (m - 1) / 4 of the scale.
  it("are those that the catalog's authors worked out for a public API", () => {
    const rows = rowsOf(apiStyleR1, aPresetScenario(apiStyleR1, "public-api"));

    const totals = rows.map(({ standing }) => (standing.kind === "ranked" ? standing.total : NaN));

    expect(rows.map(({ option }) => option.name)).toEqual(["REST", "GraphQL", "gRPC", "WebSocket"]);
    expect(totals[0]).toBeCloseTo(84.05, 1);
    expect(Math.abs((totals[1] ?? NaN) - 58)).toBeLessThan(0.13);
    expect(Math.abs((totals[2] ?? NaN) - 53.25)).toBeLessThan(0.13);
    expect(Math.abs((totals[3] ?? NaN) - 34)).toBeLessThan(0.13);
    expect(rows.map(({ shownTotal }) => shownTotal)).toEqual(["84", "58", "53", "34"]);
  });

  it("do not change when an option is taken out", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 2, Cyd: 3 }, Price: { Ada: 1, Bob: 4, Cyd: 3 } });
    const scenario = aScenario(decision, { excludedOptions: ["Ada"] });

    expect(shown(decision, scenario)).toEqual(["1= Bob 50", "1= Cyd 50"]);
    expect(shown(decision, aScenario(decision))).toEqual(["1= Ada 50", "1= Bob 50", "1= Cyd 50"]);
  });

  it("leave out a criterion that is taken out, whatever its points", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Price: { Ada: 1, Bob: 4 } });
    const scenario = aScenario(decision, { excludedCriteria: ["Speed"] });

    expect(shown(decision, scenario)).toEqual(["1 Bob 75", "2 Ada 0"]);
  });

  it("count the team's own rating in place of the catalog's", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 } });
    const scenario = aScenario(decision, {
      ratings: { Speed: { Bob: { low: 2, mode: 3, high: 4, note: "We measured" } } },
    });

    expect(shown(decision, scenario)).toEqual(["1 Ada 100", "2 Bob 50"]);
  });

  it("never count what is only described", () => {
    const rated = aDecision({ Speed: { Ada: 5, Bob: 1 } });
    const decision = {
      ...rated,
      criteria: [aDescriptiveCriterion("Format", ["Ada", "Bob"]), ...rated.criteria],
    };
    const scenario = aScenario(decision, { weights: { Speed: 10, Format: 90 } });

    expect(shown(decision, scenario)).toEqual(["1 Ada 100", "2 Bob 0"]);
  });
});

describe("ranks", () => {
  it("are shared by tied options, which stand in order of their names; the next rank is left out", () => {
    const decision = aDecision({ Speed: { Zoe: 4, Bob: 2, Ada: 4, Mia: 3 } });

    expect(shown(decision, aScenario(decision))).toEqual(["1= Ada 75", "1= Zoe 75", "3 Mia 50", "4 Bob 25"]);
  });
});

describe("a cell that is not rated", () => {
  const decision = aDecision({
    Speed: { Ada: 3, Bob: 5, Cyd: 1 },
    Price: { Ada: 3, Bob: null, Cyd: 1 },
  });

  it("gives its option two bounds and no rank, below those that have one", () => {
    expect(shown(decision, aScenario(decision))).toEqual(["1 Ada 50", "2 Cyd 0", " Bob 50 to 100"]);
  });

  it("changes nothing while its criterion has no points", () => {
    const scenario = aScenario(decision, { weights: { Speed: 40, Price: 0 } });

    expect(shown(decision, scenario)).toEqual(["1 Bob 100", "2 Ada 50", "3 Cyd 0"]);
  });

  it("has no part of a total: that is not the same as a part of 0", () => {
    const rows = rowsOf(decision, aScenario(decision));

    expect(rows.map(({ contributions }) => contributions)).toEqual([
      [25, 25],
      [0, 0],
      [50, null],
    ]);
  });

  it("keeps two bounds apart that would round to one number", () => {
    const scenario = aScenario(decision, { weights: { Speed: 100, Price: 0.3 } });

    expect(shown(decision, scenario).at(-1)).toBe(" Bob 99.7 to 100.0");
  });

  it("is how Team familiarity starts, which makes no option incomplete until somebody weighs it", () => {
    const preset = aPresetScenario(apiStyleR1, "public-api");
    const weighed = { ...preset, weights: { ...preset.weights, "team-familiarity": 10 } };

    const kinds = (scenario: Scenario) => rowsOf(apiStyleR1, scenario).map(({ standing }) => standing.kind);

    expect(kinds(preset)).toEqual(["ranked", "ranked", "ranked", "ranked"]);
    expect(kinds(aScenario(apiStyleR1))).toEqual(["ranked", "ranked", "ranked", "ranked"]);
    expect(kinds(weighed)).toEqual(["incomplete", "incomplete", "incomplete", "incomplete"]);
  });
});

describe("a must-have", () => {
  const decision = aDecision({
    Speed: { Ada: 5, Bob: 4, Cyd: 4 },
    Safety: { Ada: [1, 2, 5], Bob: 3, Cyd: null },
  });

  it("rules out the option that misses it and says what it has and what it needs", () => {
    const rows = rowsOf(decision, aScenario(decision, { mustHaves: { Safety: 3 } }));

    const ada = rows.find(({ option }) => option.id === "Ada");
    expect(rows.map(({ option }) => option.id)).toEqual(["Bob", "Cyd", "Ada"]);
    expect(ada?.shownRank).toBe("");
    expect(ada?.standing).toMatchObject({
      kind: "ruled-out",
      misses: [{ criterion: "Safety", criterionName: "Safety", minimum: 3, rating: 2 }],
    });
  });

  it("is met by a rating that equals it", () => {
    const scenario = aScenario(decision, { mustHaves: { Safety: 2 } });

    expect(rowsOf(decision, scenario)[0]?.option.id).toBe("Ada");
  });

  it("counts on a criterion without points too", () => {
    const scenario = aScenario(decision, { weights: { Speed: 50 }, mustHaves: { Safety: 3 } });

    expect(shown(decision, scenario)).toEqual(["1= Bob 75", "1= Cyd 75", " Ada 100"]);
  });

  it("is unknown on a cell that is not rated: marked, not excluded", () => {
    const scenario = aScenario(decision, { weights: { Speed: 50 }, mustHaves: { Safety: 3 } });

    const cyd = rowsOf(decision, scenario).find(({ option }) => option.id === "Cyd");

    expect(cyd?.standing.kind).toBe("ranked");
    expect(cyd?.unknownMustHaves).toMatchObject([{ criterion: "Safety", minimum: 3, rating: null }]);
  });

  it("demands nothing while its criterion is taken out", () => {
    const scenario = aScenario(decision, { mustHaves: { Safety: 3 }, excludedCriteria: ["Safety"] });

    expect(shown(decision, scenario)).toEqual(["1 Ada 100", "2= Bob 75", "2= Cyd 75"]);
  });
});

describe("nothing to rank", () => {
  const decision = aDecision({ Speed: { Ada: 5, Bob: 1 } });

  it.each([
    { what: "every weight is 0", differing: { weights: { Speed: 0 } }, obstacle: "no-weights" },
    {
      what: "every option is taken out",
      differing: { excludedOptions: ["Ada", "Bob"] },
      obstacle: "no-options",
    },
    {
      what: "every criterion is taken out",
      differing: { excludedCriteria: ["Speed"] },
      obstacle: "no-criteria",
    },
  ])("is said where $what", ({ differing, obstacle }) => {
    expect(ranking(decision, aScenario(decision, differing))).toEqual({ kind: "blocked", obstacle });
  });

  it("is not said of a single option: it has a total and rank 1", () => {
    const scenario = aScenario(decision, { excludedOptions: ["Ada"] });

    expect(shown(decision, scenario)).toEqual(["1 Bob 0"]);
  });
});

function rowsOf(decision: Decision, scenario: Scenario): readonly RankingRow[] {
  const current = ranking(decision, scenario);
  return current.kind === "blocked" ? [] : current.rows;
}

function shown(decision: Decision, scenario: Scenario): readonly string[] {
  return rowsOf(decision, scenario).map(
    ({ shownRank, option, shownTotal }) => `${shownRank} ${option.name} ${shownTotal}`,
  );
}
