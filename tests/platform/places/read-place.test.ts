import { describe, expect, it } from "vitest";
import { addressOf } from "#platform/places/address-of.ts";
import { STEPS } from "#platform/places/place.ts";
import { readPlace } from "#platform/places/read-place.ts";
import { typicalLink } from "#tests/platform/link/link-samples.ts";

describe("an address", () => {
  it.each([
    ["", { kind: "home" }],
    ["#", { kind: "home" }],
    ["#/", { kind: "home" }],
    ["#/s/abc/weigh", { kind: "scenario", id: "abc", step: "weigh" }],
    ["#/s/s1/decide", { kind: "scenario", id: "s1", step: "decide" }],
    ["#/s/abc/challenge/sweep", { kind: "scenario", id: "abc", step: "challenge", part: "sweep" }],
    ["#/scenarios", { kind: "scenarios" }],
    ["#/scenarios/", { kind: "scenarios" }],
    ["#/scenarios/compare/a/b", { kind: "compare-scenarios", left: "a", right: "b" }],
    ["#/decisions", { kind: "decisions" }],
  ])("%s names its place", (hash, place) => {
    expect(readPlace(hash)).toEqual(place);
  });

  it("of a scenario without a step opens it on Compare", () => {
    expect(readPlace("#/s/abc")).toEqual({ kind: "scenario", id: "abc", step: "compare" });
  });

  it("has the six steps of a review, in their order", () => {
    expect(STEPS).toEqual(["frame", "weigh", "compare", "challenge", "team", "decide"]);
  });

  it.each([
    "#/s",
    "#/s/",
    "#/s/abc/dance",
    "#/s/abc/Weigh",
    "#/s/abc/weigh/more",
    "#/s/abc/weigh/sweep",
    "#/s/abc/challenge/dance",
    "#/s/abc/challenge/sweep/more",
    "#/scenarios/compare",
    "#/scenarios/compare/a",
    "#/scenarios/compare/a/b/c",
    "#/scenarios/a",
    "#/decisions/api-style",
    "#/settings",
    "#/%",
    "#content",
    "#steps",
  ])("that no version ever had is nowhere: %s", (hash) => {
    expect(readPlace(hash)).toEqual({ kind: "nowhere", address: hash.slice(1) });
  });

  it.each([typicalLink, typicalLink.slice(0, 40), "s1.", "s2.5.x", "s99.1", "q1.10.0", "v1.", "S1.10", "s"])(
    "that is a link, of any version and kind, whole or cut off, is a shared one: %s",
    (link) => {
      expect(readPlace(`#${link}`)).toEqual({ kind: "shared", text: link });
      expect(readPlace(link)).toEqual({ kind: "shared", text: link });
    },
  );

  it("says the id of a scenario whatever stands in it", () => {
    const odd = { kind: "scenario", id: "a/b%2F c#é", step: "team" } as const;

    expect(addressOf(odd)).toBe("#/s/a%2Fb%252F%20c%23%C3%A9/team");
    expect(readPlace(addressOf(odd))).toEqual(odd);
  });
});
