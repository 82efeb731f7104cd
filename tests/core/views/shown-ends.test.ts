import { expect, it } from "vitest";
import { shownEnds } from "#core/views/shown-ends.ts";

it("shows the ends of a change to one decimal, and to more where one would hide the change", () => {
  expect(shownEnds(0, 61.74)).toEqual({ from: "0", to: "61.7" });
  expect(shownEnds(30, 30.02)).toEqual({ from: "30", to: "30.02" });
  expect(shownEnds(30, 30.0000000001)).toEqual({ from: "30", to: "30" });
});
