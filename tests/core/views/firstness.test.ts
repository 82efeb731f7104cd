import { describe, expect, it } from "vitest";
import { setMustHave } from "#core/scenario/set-must-have.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { firstness, shareOfFirst } from "#core/views/firstness.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPictureOfFirsts } from "#tests/support/a-picture-of-firsts.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/** By hand, at 80 and 20 points: Ada has 80, Bob 40 + 20 = 60, Cyd 0. */
const sketch = { Speed: { Ada: 5, Bob: 3, Cyd: 1 }, Price: { Ada: 1, Bob: 5, Cyd: 1 } };
const decision = aDecision(sketch);
const scenario = aScenario(decision, { weights: { Speed: 80, Price: 20 } });

describe("how often the leader is first", () => {
  it.each([
    [100, "most"],
    [80, "most"],
    [79.999, "some"],
    [50, "some"],
    [49.999, "few"],
    [0, "few"],
  ])("is, at %d of 100 draws, %s: nothing is rounded up to a limit", (draws, expected) => {
    const picture = aPictureOfFirsts(decision, scenario, { Ada: draws, Bob: 100 - draws });

    expect(firstness(decision, scenario, picture)).toBe(expected);
  });

  it("asks for the leader, whoever else is first most often", () => {
    expect(shareOfFirst(decision, scenario, aPictureOfFirsts(decision, scenario, { Ada: 30, Bob: 70 }))).toBe(
      0.3,
    );
  });

  it("is not known without a picture", () => {
    expect(firstness(decision, scenario, null)).toBeNull();
  });

  it("is not asked where options are tied or nothing is ranked", () => {
    const even = aDecision({ Speed: { Ada: 4, Bob: 4 } });
    const tied = aScenario(even);

    expect(firstness(even, tied, aPictureOfFirsts(even, tied, { Ada: 100, Bob: 100 }))).toBeNull();
    const nothing = { ...scenario, weights: {} };
    expect(firstness(decision, nothing, aPictureOfFirsts(decision, scenario, { Ada: 90 }))).toBeNull();
  });
});

describe("a picture of earlier weights", () => {
  const picture = aPictureOfFirsts(decision, scenario, { Ada: 70, Bob: 30 });

  it("counts while a slider moves, as long as the same option leads", () => {
    expect(firstness(decision, setWeight(scenario, "Speed", 90), picture)).toBe("some");
  });

  // Speed 20: Ada has 20 of 40 points, Bob 10 + 20 = 30 of 40.
  it("says nothing of an option that has only now come to lead", () => {
    const moved = setWeight(scenario, "Speed", 20);

    expect(firstness(decision, moved, picture)).toBeNull();
    expect(firstness(decision, moved, aPictureOfFirsts(decision, moved, { Ada: 70, Bob: 30 }))).toBe("few");
  });

  it("says nothing once other options or criteria are in play", () => {
    const changes = [
      setMustHave(scenario, "Speed", 2),
      { ...scenario, excludedOptions: ["Cyd"] },
      setWeight(scenario, "Price", 0),
    ];

    for (const changed of changes) expect(firstness(decision, changed, picture)).toBeNull();
  });

  it("says nothing of another decision, though its names be the same", () => {
    expect(firstness(aDecision(sketch), scenario, picture)).toBeNull();
  });
});
