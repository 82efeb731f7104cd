import { describe, expect, it } from "vitest";
import { shares } from "#core/engine/shares.ts";

describe("shares", () => {
  it("are the weights divided by their sum", () => {
    expect(shares([30, 0, 10])).toEqual([0.75, 0, 0.25]);
    expect(shares([7])).toEqual([1]);
  });

  it("know weights whose sum is no number any more, and weights next to nothing", () => {
    expect(shares([Number.MAX_VALUE, Number.MAX_VALUE])).toEqual([0.5, 0.5]);
    expect(shares([Number.MIN_VALUE, Number.MIN_VALUE])).toEqual([0.5, 0.5]);
  });

  it("may be as many as there are criteria, more than a call takes arguments", () => {
    const many = shares(Array.from({ length: 200_000 }, () => 5));

    expect(many.length).toBe(200_000);
    expect(many[0]).toBeCloseTo(1 / 200_000, 15);
  });
});
