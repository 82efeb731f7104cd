import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBase64url, writeBase64url } from "#platform/link/base64url.ts";

describe("the alphabet of a link", () => {
  it("agrees with the platform's own encoder and reads back the same bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = writeBase64url(bytes);

        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(readBase64url(text)).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  // RFC 4648, section 10, without padding.
  it.each([
    ["", ""],
    ["f", "Zg"],
    ["fo", "Zm8"],
    ["foo", "Zm9v"],
    ["foob", "Zm9vYg"],
    ["fooba", "Zm9vYmE"],
    ["foobar", "Zm9vYmFy"],
  ])("agrees with the published example for %j", (plain, encoded) => {
    expect(writeBase64url(new TextEncoder().encode(plain))).toBe(encoded);
  });

  it("has one spelling for the same bytes and refuses all others", () => {
    for (const text of ["Zh", "Zg==", "Z", "Zm9vY", "Zm+v", "Zm/v", "Zm 9v", "Zm9é", "Zm9v\n"]) {
      expect(readBase64url(text)).toEqual({ ok: false, error: "not-base64url" });
    }
  });
});
