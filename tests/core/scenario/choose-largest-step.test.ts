import { describe, expect, it } from "vitest";
import { chooseLargestStep } from "#core/scenario/choose-largest-step.ts";
import { setSwing } from "#core/scenario/set-swing.ts";

describe("choosing the most valuable step", () => {
  it("makes it worth 100", () => {
    expect(chooseLargestStep({}, "Speed")).toEqual({ Speed: 100 });
    expect(chooseLargestStep({ Speed: 30 }, "Speed")).toEqual({ Speed: 100 });
  });

  it("keeps what was said of the others, and opens the one that was the most valuable", () => {
    expect(chooseLargestStep({ Speed: 100, Price: 40, Reach: 0 }, "Price")).toEqual({ Price: 100, Reach: 0 });
  });

  it("gives a step that was passed by its earlier answer back", () => {
    const passing = chooseLargestStep({ Speed: 100, Price: 40 }, "Price");

    expect(chooseLargestStep(passing, "Speed", { Price: 40 })).toEqual({ Speed: 100, Price: 40 });
  });
});

describe("the worth of a step", () => {
  it("is set and taken back; the same again changes nothing", () => {
    const swings = { Speed: 100, Price: 40 };

    expect(setSwing(swings, "Reach", 0)).toEqual({ ...swings, Reach: 0 });
    expect(setSwing(swings, "Price", null)).toEqual({ Speed: 100 });
    expect(setSwing(swings, "Price", 40)).toBe(swings);
    expect(setSwing(swings, "Reach", null)).toBe(swings);
  });
});
