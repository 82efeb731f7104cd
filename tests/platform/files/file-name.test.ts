import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "#platform/files/file-name.ts";

describe("the name of a downloaded file", () => {
  it.each([
    ["Public API of the billing service", "public-api-of-the-billing-service.json"],
    ["  Zoë's café: A/B?  ", "zoe-s-cafe-a-b.json"],
    ["../../etc/passwd", "etc-passwd.json"],
    ["👩‍👩‍👧‍👦", "scenario.json"],
    ["", "scenario.json"],
    ["__proto__", "proto.json"],
  ])("is plain ASCII: %s", (name, expected) => {
    expect(fileName(name, "json")).toBe(expected);
  });

  it("is short and safe on every file system", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        expect(fileName(name, "csv")).toMatch(/^(?=.{5,64}$)[a-z0-9]+(-[a-z0-9]+)*\.csv$/);
      }),
    );
  });
});
