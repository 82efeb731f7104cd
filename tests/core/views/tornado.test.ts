import { describe, expect, it } from "vitest";
import { authenticationR1 } from "#core/catalog/authentication.r1.ts";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { rangeFlips } from "#core/views/range-flips.ts";
import { firstThen, leadCell, ratingName, endSentence, tornadoWords } from "#core/views/tornado-words.ts";
import { tornado } from "#core/views/tornado.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";

/**
 * The worked example of docs/methods/tornado.md. With 60 and 40 points a step of Speed is 15 points of a total, a
 * step of Price 10. Ada 4 * 15 + 1 * 10 = 70, Bob 2 * 15 + 3 * 10 = 60, Cyd 1 * 15 + 3 * 10 = 45: Ada leads by 10.
 */
const three = aDecision({
  Speed: { Ada: [4, 5, 5], Bob: [2, 3, 4], Cyd: [1, 2, 4] },
  Price: { Ada: [2, 2, 3], Bob: 4, Cyd: 4 },
});
const weights = { Speed: 60, Price: 40 };

describe("how far each rating's low and high move the lead", () => {
  // Bob's Speed at 2: Bob has 45, as Cyd, so the lead is 25; at 4: 75, so -5. Cyd's at 4: 75 as well; at 1 nothing
  // moves, for Bob is the rival. Ada's at 4: 55, so -5. Her Price at 3: 80, so 20.
  it("is worked out by hand, largest first", () => {
    expect(told(three, aScenario(three, { weights }))).toEqual([
      "Bob on Speed 2 to 4: 25 to -5, Ada at its low, Bob at its high",
      "Ada on Speed 4 to 5: -5 to 10, Bob at its low, Ada at its high",
      "Cyd on Speed 1 to 4: 10 to -5, Ada at its low, Cyd at its high",
      "Ada on Price 2 to 3: 10 to 20, Ada",
    ]);
  });

  it("says what is to be seen and what turns the lead", () => {
    const scenario = aScenario(three, { weights });

    expect(caption(three, scenario)).toBe(
      "The lead of 10 points moves most with the rating of Bob on Speed: 25 at its low; at its high Bob leads, 5 points above Ada. 3 ratings turn it, each alone.",
    );
    expect(turns(three, scenario)).toEqual([
      "At its high of 4 Bob leads, 5 points above Ada.",
      "At its low of 4 Bob leads, 5 points above Ada.",
      "At its high of 4 Cyd leads, 5 points above Ada.",
    ]);
  });

  it("says that nothing turns it, or that only one rating does", () => {
    const firm = aDecision({ Speed: { Ada: [4, 5, 5], Bob: 2 } });
    // 100 to 25 points: 75; at Ada's low 75 to 25.
    expect(caption(firm, aScenario(firm))).toBe(
      "The lead of 75 points moves most with the rating of Ada on Speed: 50 at its low; 75 at its high. No single rating turns it.",
    );
    const loose = aDecision({ Speed: { Ada: [1, 5, 5], Bob: 2 } });
    expect(caption(loose, aScenario(loose))).toMatch(/No other rating turns it\.$/);
    // A step is 12.5 points. Ada 87.5, Bob 75: Bob's Speed moves it from 50 to 12.5, Ada's Price from -12.5 to 12.5.
    const second = aDecision({
      Speed: { Ada: 5, Bob: [1, 4, 4] },
      Price: { Ada: [2, 4, 4], Bob: 4 },
    });
    expect(caption(second, aScenario(second))).toMatch(/Only the rating of Ada on Price turns it\.$/);
  });

  it("tells a tie at an end as one, which turns nothing", () => {
    const decision = aDecision({ Speed: { Ada: [3, 4, 4], Bob: 3 } });
    const scenario = aScenario(decision);

    expect(told(decision, scenario)).toEqual([
      "Ada on Speed 3 to 4: 0 to 25, Ada and Bob at its low, Ada at its high",
    ]);
    expect(caption(decision, scenario)).toMatch(
      /a tie at its low; 25 at its high\. No single rating turns it\.$/,
    );
  });

  it("keeps the decision's order where swings are equal", () => {
    const decision = aDecision({
      Speed: { Ada: [4, 5, 5], Bob: [2, 3, 3] },
      Price: { Ada: [4, 5, 5], Bob: 1 },
    });

    expect(told(decision, aScenario(decision)).map((row) => row.split(" 4")[0]?.split(" 2")[0])).toEqual([
      "Ada on Speed",
      "Ada on Price",
      "Bob on Speed",
    ]);
  });
});

describe("must-haves", () => {
  it("rule the leader out at the low of a rating, with or without points on it", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Safety: { Ada: [2, 4, 4], Bob: 4 } });
    const scenario = aScenario(decision, { mustHaves: { Safety: 3 } });

    expect(told(decision, scenario)).toEqual([
      "Ada on Safety 2 to 4: rules Ada out to 50, Bob at its low, Ada at its high",
    ]);
    expect(turns(decision, scenario)).toEqual(["Its low of 2 rules Ada out: Bob leads."]);
    const light = { ...scenario, weights: { Speed: 50 } };
    expect(told(decision, light)).toEqual([
      "Ada on Safety 2 to 4: rules Ada out to 100, Bob at its low, Ada at its high",
    ]);
    expect(caption(decision, light)).toMatch(/: its low rules Ada out and Bob leads; 100 at its high\./);
  });

  // A step is 12.5 points. Ada 100, Bob 75, Cyd 37.5, which is shown as 38: without Bob the lead is 62 of what is shown.
  it("take a rival out, which may raise the lead or leave none", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 4, Cyd: 2 },
      Safety: { Ada: 5, Bob: [2, 4, 4], Cyd: 3 },
    });
    const scenario = aScenario(decision, { mustHaves: { Safety: 3 } });

    expect(told(decision, scenario)).toEqual(["Bob on Safety 2 to 4: 62 to 25, Ada"]);
    expect(told(decision, { ...scenario, excludedOptions: ["Cyd"] })).toEqual([
      "Bob on Safety 2 to 4: no rival left to 25, Ada",
    ]);
  });

  it("bring back an option that may overtake", () => {
    const sketch = {
      Speed: { Ada: 3, Bob: 2, Cyd: 5 },
      Safety: { Ada: 4, Bob: 4, Cyd: [1, 2, 4] },
    } as const;
    const decision = aDecision(sketch);
    const scenario = aScenario(decision, { mustHaves: { Safety: 3 } });

    // Ada 25 + 37.5 = 62.5, Bob 50, Cyd would have 50 + 37.5 = 87.5.
    expect(told(decision, scenario)).toEqual([
      "Cyd on Safety 1 to 4: 13 to -25, Ada at its low, Cyd at its high",
    ]);
    // Below a second minimum it stays out whatever its Safety is.
    const twice = aDecision({ ...sketch, Ease: { Ada: 4, Bob: 4, Cyd: 1 } });
    const both = aScenario(twice, { weights: { Speed: 50, Safety: 50 }, mustHaves: { Safety: 3, Ease: 3 } });
    expect(told(twice, both)).toEqual([]);
  });
});

describe("where there is no single lead", () => {
  it("is told from the first of those that share the first place, and turns nothing", () => {
    const decision = aDecision({ Speed: { Ada: 4, Bob: [3, 4, 5] } });
    const scenario = aScenario(decision);

    expect(told(decision, scenario)).toEqual([
      "Bob on Speed 3 to 5: 25 to -25, Ada at its low, Bob at its high",
    ]);
    expect(turns(decision, scenario)).toEqual([]);
    expect(caption(decision, scenario)).toBe(
      "Ada and Bob are tied for the lead, so the lead is 0; it is told from Ada. It moves most with the rating of Bob on Speed: 25 at its low; at its high Bob leads, 25 points above Ada.",
    );
  });

  it("has no rows for one option alone, and is nothing where none has a rank", () => {
    const decision = aDecision({ Speed: { Ada: [1, 4, 5], Bob: null } });

    expect(tornado(decision, aScenario(decision))).toMatchObject({ now: { kind: "no-rival" }, rows: [] });
    expect(tornado(decision, aScenario(decision, { weights: {} }))).toBeNull();
    expect(tornado(decision, aScenario(decision, { mustHaves: { Speed: 5 } }))).toBeNull();
  });

  it("names options that take no part because they are not rated on all that is weighed", () => {
    const decision = aDecision({ Speed: { Ada: [4, 5, 5], Bob: 3, Cyd: null } });
    const drawn = tornado(decision, aScenario(decision))!;

    expect(drawn.rows.map(ratingName)).toEqual(["Ada on Speed"]);
    expect(tornadoWords(drawn, "choose-one").leftOut).toBe(
      "Not part of it, for want of a single total: Cyd. Rate what is not rated.",
    );
  });
});

// "One cell can flip a preset", a list that the catalog's authors made by trying every cell.
it("turns a preset just where the catalog's authors found it", () => {
  const iot = aPresetScenario(databaseTypeR1, "iot-metrics");
  expect(
    tornado(databaseTypeR1, iot)
      ?.rows.filter(({ turnsAt }) => turnsAt)
      .map(ratingName),
  ).toEqual(["Time-Series on Scaling"]);
  const claims = aPresetScenario(authenticationR1, "claims-between-services");
  const turning = tornado(authenticationR1, claims)?.rows.filter(({ turnsAt }) => turnsAt) ?? [];
  expect(turning).toHaveLength(rangeFlips(authenticationR1, claims).length);
  expect(turning.length).toBeGreaterThan(0);
});

function told(decision: Decision, scenario: Scenario): readonly string[] {
  const drawn = tornado(decision, scenario)!;
  return drawn.rows.map((row) => {
    const leads = `${leadCell(drawn, row.atLow)} to ${leadCell(drawn, row.atHigh)}`;
    return `${ratingName(row)} ${row.rating.low} to ${row.rating.high}: ${leads}, ${firstThen(row)}`;
  });
}

function turns(decision: Decision, scenario: Scenario): readonly string[] {
  const drawn = tornado(decision, scenario)!;
  return drawn.rows.flatMap((row) =>
    row.turnsAt ? [endSentence(drawn, row, row.turnsAt, decision.mode)] : [],
  );
}

function caption(decision: Decision, scenario: Scenario): string {
  return tornadoWords(tornado(decision, scenario)!, decision.mode).caption;
}
