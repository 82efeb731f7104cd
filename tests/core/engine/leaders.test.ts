import { describe, expect, it } from "vitest";
import { leaders } from "#core/engine/leaders.ts";

describe("the leaders", () => {
  it("are those no more than the tolerance of a tie behind the best", () => {
    expect(leaders([0.4, 0.7, 0.7 - 5e-10, 0.7 - 2e-9])).toEqual([false, true, true, false]);
    expect(leaders([0, 1e-9])).toEqual([true, true]);
  });

  it("are alike when a total has left the range of numbers", () => {
    expect(leaders([Infinity, 1, Infinity])).toEqual([true, false, true]);
  });
});
