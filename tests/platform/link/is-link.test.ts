import { describe, expect, it } from "vitest";
import { isLink } from "#platform/link/is-link.ts";
import { linkAddress } from "#platform/link/link-address.ts";
import { typicalLink } from "./link-samples.ts";

describe("an address", () => {
  it("claims to be a link in every version and kind, whole or cut off at any length", () => {
    for (let length = 1; length <= typicalLink.length; length += 1) {
      expect(isLink(`#${typicalLink.slice(0, length)}`)).toBe(true);
    }
    for (const hash of ["#s2.5", "#q1.10.0", "#v1.", "#S1.10", "%23s1.10", "s1.10."])
      expect(isLink(hash)).toBe(true);
  });

  it("does not claim it where it names a place of the page", () => {
    for (const hash of ["", "#", "#/", "#/s/s1.5/compare", "#/scenarios", "#sources", "#steps", "#query"]) {
      expect(isLink(hash)).toBe(false);
    }
  });

  it("is made for wherever the page is hosted, without its query and hash", () => {
    const location = new URL("https://wiki.example.com/tools/steelyard/?from=mail#/scenarios");

    expect(linkAddress(typicalLink, location)).toBe(
      `https://wiki.example.com/tools/steelyard/#${typicalLink}`,
    );
  });
});
