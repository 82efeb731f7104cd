import { describe, expect, it } from "vitest";
import { combinationFit } from "#core/views/combination-fit.ts";

describe("whether a combination suits the answers", () => {
  const when = [
    { question: "public", is: true },
    { question: "internal", is: true },
  ];

  it("fits when every answer it asks for stands", () => {
    expect(combinationFit(when, { public: true, internal: true })).toEqual({ kind: "fits" });
  });

  it("is no question where it asks for no answer", () => {
    expect(combinationFit([], { public: true })).toEqual({ kind: "always" });
  });

  it("is open while no answer speaks against it and questions are left", () => {
    expect(combinationFit(when, {})).toEqual({ kind: "open", questions: 2 });
    expect(combinationFit(when, { internal: true })).toEqual({ kind: "open", questions: 1 });
  });

  it("does not fit as soon as one answer speaks against it", () => {
    expect(combinationFit(when, { public: false })).toEqual({ kind: "does-not-fit" });
  });
});
