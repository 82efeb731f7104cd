import { expect, it } from "vitest";
import type { Scenario } from "#core/domain/scenario.ts";
import { sweep } from "#core/views/sweep.ts";
import { sweepTable } from "#features/sweep/sweep-table.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/** Rows of the table of Price, places only. */
function places(weights: Scenario["weights"]): readonly unknown[] {
  // Bob passes Ada where Price weighs half of Speed, Cat passes Ada where it weighs twice Speed.
  const decision = aDecision({ Speed: { Ada: 5, Bob: 3, Cat: 1 }, Price: { Ada: 1, Bob: 5, Cat: 3 } });
  const found = sweep(decision, aScenario(decision, { weights }), "Price");
  if (!found) throw new Error("Price cannot be swept");
  return sweepTable(found).rows.map(([place]) => place);
}

it("keeps a crossover beside a whole ten apart from it", () => {
  expect(places({ Speed: 59.94, Price: 0 })).toEqual([
    ...["0, now", "10", "20", "29.97, tie", "30", "40", "50", "60", "70", "80", "90", "100"],
  ]);
});

it("keeps two crossovers that one decimal would show alike apart", () => {
  // Ada and Bob are level at 61.4 + 0.01, Ada and Cat at 61.4 + 0.04 points of Price.
  const decision = aDecision({
    Speed: { Ada: 3, Bob: 2, Cat: 2 },
    Price: { Ada: 1, Bob: 2, Cat: 2 },
    Reach: { Ada: 1, Bob: 1, Cat: 1 },
  });
  const ratings = { Speed: { Cat: { low: 1.9995, mode: 1.9995, high: 1.9995, note: "" } } };
  const weights = { Speed: 61.41, Price: 10, Reach: 0 };
  const found = sweep(decision, aScenario(decision, { weights, ratings }), "Price");
  if (!found) throw new Error("Price cannot be swept");

  // 61.41 * 1.0005 = 61.44.
  const rows = sweepTable(found).rows.filter(([place]) => `${place}`.startsWith("61"));
  expect(rows.map(([place]) => place)).toEqual(["61.41, tie", "61.44, tie"]);
});

it("marks the row of a whole ten where the crossover is there, whatever rounding leaves of it", () => {
  expect(places({ Speed: 60, Price: 30 })).toEqual([
    ...["0", "10", "20", "30, now, tie", "40", "50", "60", "70", "80", "90", "100"],
  ]);
});

it("tells places next to an end of the axis apart from it and from each other", () => {
  expect(places({ Speed: 0.02, Price: 0 }).slice(0, 4)).toEqual(["0, now", "0.01, tie", "0.04, tie", "10"]);
  expect(places({ Speed: 0.08, Price: 0 }).slice(0, 4)).toEqual([
    "0, now",
    "just above 0, tie",
    "0.2, tie",
    "10",
  ]);
});
