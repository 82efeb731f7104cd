import { describe, expect, it } from "vitest";
import { FILE_CAP, LINK_CAP } from "#core/share/caps.ts";
import { LIMITS } from "#core/share/limits.ts";
import { readDocument } from "#core/share/read-document.ts";

const read = (text: string) => readDocument(text, { cap: LINK_CAP });
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

describe("the door for text from outside", () => {
  it("says that a text is empty, also when it holds only spaces or a byte order mark", () => {
    for (const text of ["", "  \n", "\uFEFF", "\uFEFF \t"]) {
      expect(read(text)).toEqual({ ok: false, error: { kind: "empty" } });
    }
  });

  it("says that a text is not complete JSON", () => {
    for (const text of ["{", '{"name": "cut', "undefined", "NaN", "{'a': 1}", "[1,]", "]]]]"]) {
      expect(read(text)).toEqual({ ok: false, error: { kind: "not-json" } });
    }
  });

  it("takes JSON that is neither an object nor a list for something else than a scenario", () => {
    for (const text of ["1", "null", "true", '"steelyard/scenario"']) {
      expect(read(text)).toEqual({ ok: false, error: { kind: "wrong-format", found: null } });
    }
  });

  it("accepts the byte order mark that some editors put before a file", () => {
    expect(read('\uFEFF{"a": 1}')).toEqual({ ok: true, value: { form: "document", content: { a: 1 } } });
  });

  it("refuses a text above the cap of its source and takes one that just fits", () => {
    const fitting = `["${"x".repeat(LINK_CAP - 4)}"]`;

    expect(read(fitting).ok).toBe(true);
    expect(read(`${fitting} `)).toEqual({ ok: false, error: { kind: "too-large", limit: LINK_CAP } });
    expect(readDocument(`${fitting} `, { cap: FILE_CAP }).ok).toBe(true);
  });

  it("takes twelve levels and refuses thirteen", () => {
    expect(read(nested(12)).ok).toBe(true);
    expect(read(nested(13))).toEqual({ ok: false, error: { kind: "too-deep", limit: 12 } });
    expect(read('{"a":'.repeat(13) + "1" + "}".repeat(13))).toEqual({
      ok: false,
      error: { kind: "too-deep", limit: 12 },
    });
  });

  it("refuses a million levels without recursing into them", () => {
    const text = nested(1_000_000);

    expect(readDocument(text, { cap: FILE_CAP })).toEqual({
      ok: false,
      error: { kind: "too-deep", limit: 12 },
    });
  });

  it("does not count brackets that stand in a text, nor after an escaped quote", () => {
    expect(read(JSON.stringify({ name: "[".repeat(100) })).ok).toBe(true);
    expect(read(JSON.stringify({ name: `"\\${"[".repeat(100)}` })).ok).toBe(true);
  });

  it("refuses more values than any scenario has before it parses them", () => {
    const text = `[${"0,".repeat(LIMITS.values)}0]`;

    expect(readDocument(text, { cap: FILE_CAP })).toEqual({
      ok: false,
      error: { kind: "too-many-values", limit: LIMITS.values },
    });
  });

  it("drops keys that could reach a prototype, however they are spelled, and harms none", () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const texts = [
      '{"__proto__": {"polluted": 1}, "a": {"constructor": {"prototype": {"polluted": 1}}}}',
      '{"\\u005f_proto__": {"polluted": 1}, "a": {"\\u0063onstructor": 1, "prototype": 2}}',
    ];

    for (const text of texts) {
      const document = read(text);
      expect(document).toEqual({ ok: true, value: { form: "document", content: { a: {} } } });
      expect(document.ok && Object.getPrototypeOf(document.value.content)).toBe(Object.prototype);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect("polluted" in {}).toBe(false);
  });
});
