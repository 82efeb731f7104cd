import { describe, expect, it } from "vitest";
import { conditionHolds } from "#core/views/condition-holds.ts";

describe("a condition on answers", () => {
  const browsersInside = [
    { question: "browsers", is: true },
    { question: "public", is: false },
  ];

  it("holds when every answer it asks for stands", () => {
    expect(conditionHolds(browsersInside, { browsers: true, public: false })).toBe(true);
  });

  it("does not hold when one answer is another one", () => {
    expect(conditionHolds(browsersInside, { browsers: true, public: true })).toBe(false);
  });

  it("does not hold while a question is open, not even where it asks for a no", () => {
    expect(conditionHolds(browsersInside, { browsers: true })).toBe(false);
    expect(conditionHolds(browsersInside, {})).toBe(false);
  });

  it("always holds when it asks for nothing", () => {
    expect(conditionHolds([], {})).toBe(true);
  });
});
