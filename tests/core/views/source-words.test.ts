import { describe, expect, it } from "vitest";
import type { Source } from "#core/domain/source.ts";
import { sourceWords } from "#core/views/source-words.ts";

const source: Source = {
  id: "manual",
  title: "The manual",
  reference: "p. 7",
  kind: "book",
  access: "read",
  accessed: "2026-11-03",
  url: null,
};

describe("the words for a source", () => {
  it("say its kind, how it was read, and when it was last opened", () => {
    expect(sourceWords(source)).toEqual({
      kind: "book",
      access: "read for this catalog",
      opened: "last opened 3 November 2026",
    });
  });

  it("say that a day was not written down rather than naming none", () => {
    expect(sourceWords({ ...source, accessed: null }).opened).toBe("opening date not recorded");
  });

  it.each([
    ["2026-01-01", "last opened 1 January 2026"],
    ["2025-12-31", "last opened 31 December 2025"],
  ])("name the day %s in any time zone", (accessed, words) => {
    expect(sourceWords({ ...source, accessed }).opened).toBe(words);
  });

  it("call our own requirements ours", () => {
    expect(sourceWords({ ...source, kind: "requirements" }).kind).toBe("our requirements");
    expect(sourceWords({ ...source, access: "established" }).access).toBe(
      "standard reference, cited from general knowledge",
    );
  });
});
