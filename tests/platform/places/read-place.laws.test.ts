import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLink } from "#platform/link/is-link.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { CHALLENGES, STEPS, type Place } from "#platform/places/place.ts";
import { readPlace } from "#platform/places/read-place.ts";

/** Ids of our own are base64url; those in an address may be anything that is not empty. */
const anyId = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({ unit: fc.constantFrom("a", "/", "%", "2", "F", "#", "?", " ", ".", "é"), minLength: 1 }),
);

const anyLink = fc
  .tuple(fc.constantFrom("s", "q", "v"), fc.nat(99), fc.webFragments())
  .map(([kind, version, rest]) => `${kind}${version}.${rest}`);

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constant<Place>({ kind: "home" }),
  fc.constant<Place>({ kind: "scenarios" }),
  fc.constant<Place>({ kind: "decisions" }),
  fc.tuple(anyId, fc.constantFrom(...STEPS)).map(([id, step]): Place => ({ kind: "scenario", id, step })),
  fc
    .tuple(anyId, fc.constantFrom(...CHALLENGES))
    .map(([id, part]): Place => ({ kind: "scenario", id, step: "challenge", part })),
  fc.tuple(anyId, anyId).map(([left, right]): Place => ({ kind: "compare-scenarios", left, right })),
  anyLink.map((text): Place => ({ kind: "shared", text })),
  fc.webPath().map((path): Place => ({ kind: "nowhere", address: `/no-such-page${path}` })),
);

/** What people and chats leave behind "#": mostly words that our own addresses are made of. */
const anyHash = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.oneof(fc.constantFrom("s", "scenarios", "compare", "decisions", "weigh", ""), fc.webSegment()))
    .map((parts) => parts.join("/")),
);

describe("places and their addresses", () => {
  it("agree: the address of a place is read as that place", () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(readPlace(addressOf(place))).toEqual(place);
      }),
    );
  });

  it("survive the browser's own spelling of the address", () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const { hash } = new URL(addressOf(place), "https://wiki.example.com/tools/");

        const spelled = readPlace(hash);

        if (place.kind === "nowhere" || place.kind === "shared") expect(spelled.kind).toBe(place.kind);
        else expect(spelled).toEqual(place);
      }),
    );
  });

  it("take any address at all: it is some place, and a link is always shared", () => {
    fc.assert(
      fc.property(anyHash, (text) => {
        const place = readPlace(`#${text}`);

        expect(place.kind === "shared").toBe(isLink(text));
        expect(readPlace(addressOf(place))).toEqual(place);
      }),
    );
  });
});
