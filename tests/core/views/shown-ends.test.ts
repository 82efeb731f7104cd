import { expect, it } from "vitest";
import { shownEnds } from "#core/views/shown-ends.ts";

it("shows the ends of a change to one decimal, and to more where one would hide the change", () => {
  expect(shownEnds(0, 61.74)).toEqual({ from: "0", to: "61.7" });
  expect(shownEnds(30, 30.02)).toEqual({ from: "30", to: "30.02" });
  expect(shownEnds(30, 30.00000000001)).toEqual({ from: "30", to: "30" });
  expect(shownEnds(100, 40)).toEqual({ from: "100", to: "40" });
});

it("does not show the end of a change as a limit that it does not reach", () => {
  expect(shownEnds(70, 0.03, 0)).toEqual({ from: "70", to: "0.03" });
  expect(shownEnds(70, 0.3, 0)).toEqual({ from: "70", to: "0.3" });
  expect(shownEnds(0, 99.9996, 100)).toEqual({ from: "0", to: "99.9996" });
});
