import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanName, cleanNotes } from "#core/share/clean-text.ts";

const anyUnicode = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

describe("a text from outside", () => {
  it("is clean after it was cleaned once", () => {
    fc.assert(
      fc.property(anyUnicode, (text) => {
        expect(cleanName(cleanName(text))).toBe(cleanName(text));
        expect(cleanNotes(cleanNotes(text))).toBe(cleanNotes(text));
      }),
    );
  });

  it("keeps what a language needs: marks, isolates, joiners, emoji", () => {
    for (const text of ["\u2067שלום\u2069", "می\u200Cخواهم", "👩‍👩‍👧‍👦", "क्षि"]) {
      expect(cleanName(text)).toBe(text.normalize("NFC"));
      expect(cleanNotes(text)).toBe(text.normalize("NFC"));
    }
  });

  it("loses each of the five overrides", () => {
    expect(cleanName("a\u202Ab\u202Bc\u202Cd\u202De\u202Ef")).toBe("abcdef");
    expect(cleanNotes("a\u202Ab\u202Bc\u202Cd\u202De\u202Ef")).toBe("abcdef");
  });

  it("is one line as a name and keeps its lines as notes", () => {
    expect(cleanName("one\r\ntwo\tthree\u2028four")).toBe("one two three four");
    expect(cleanNotes("one\r\ntwo\rthree\n\tfour\u0085")).toBe("one\ntwo\nthree\n\tfour");
  });

  it("composes letters that a removed character kept apart", () => {
    expect(cleanName("e\u0000\u0301")).toBe("\u00E9");
  });

  it("shows half a character as the sign for a broken one", () => {
    expect(cleanName("a\uD83D")).toBe("a\uFFFD");
  });
});
