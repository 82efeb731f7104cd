import { describe, expect, it } from "vitest";
import { elicitedSpread } from "#core/views/elicited-spread.ts";
import { aRatedCriterion } from "#tests/support/a-decision.ts";

const three = ["Speed", "Price", "Reach"].map((name) => aRatedCriterion(name, {}));

describe("what 100 spread points come to", () => {
  it("takes them as they were typed once they add up to 100", () => {
    expect(elicitedSpread({ Speed: 62.5, Price: 37.5 }, three)).toEqual({
      kind: "weights",
      shares: { Speed: 0.625, Price: 0.375, Reach: 0 },
      points: { Speed: 62.5, Price: 37.5, Reach: 0 },
    });
  });

  it("does not mind the hair that adding typed parts leaves", () => {
    // 33.3 + 33.3 + 33.4 is 99.99999999999999 or 100 by the order of adding.
    expect(elicitedSpread({ Speed: 33.4, Price: 33.3, Reach: 33.3 }, three).kind).toBe("weights");
    expect(elicitedSpread({ Speed: 33.3, Price: 33.3, Reach: 33.4 }, three).kind).toBe("weights");
  });

  it.each([
    [{}, "Hand out 100 points."],
    [{ Speed: 0, Price: 0 }, "Hand out 100 points."],
    [{ Speed: 50, Price: 28 }, "Hand out the points that are left: 22."],
    [{ Speed: 33.3, Price: 33.3, Reach: 33.3 }, "Hand out the points that are left: 0.1."],
    [{ Speed: 99.999 }, "Hand out the points that are left: under 0.01."],
    [{ Speed: 100, Price: 8 }, "Take back what is more than 100: 8."],
    // What was given to a criterion that is out of play counts no longer.
    [{ Speed: 60, Beauty: 40 }, "Hand out the points that are left: 40."],
  ])("says of %o what is missing", (answer, next) => {
    expect(elicitedSpread(answer, three)).toEqual({ kind: "unfinished", next });
  });
});
