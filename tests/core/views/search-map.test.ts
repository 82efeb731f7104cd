import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchMap } from "#core/views/search-map.ts";
import { searchWords } from "#core/views/search-words.ts";
import { aMap } from "#tests/support/a-map.ts";

const search = (query: string) => searchMap(aMap(), searchWords(query));
const decisionsFor = (query: string) => search(query).decisions.map(({ decision }) => decision.id);
const practicesFor = (query: string) => search(query).practices.map(({ practice }) => practice.id);

describe("a search in the map", () => {
  it("finds a word in titles, questions, options, presets and the names of areas, in the map's order", () => {
    expect(decisionsFor("lock")).toEqual(["lock"]);
    expect(decisionsFor("wake")).toEqual(["bell"]);
    expect(decisionsFor("token")).toEqual(["lock", "brick"]);
    expect(decisionsFor("street")).toEqual(["bell"]);
    expect(decisionsFor("doors")).toEqual(["lock", "bell"]);
  });

  it("finds practices by their title, why they matter and how to check them", () => {
    expect(practicesFor("glue")).toEqual(["drill"]);
    expect(practicesFor("dust")).toEqual(["paint"]);
    expect(practicesFor("hole")).toEqual(["drill"]);
  });

  it("says on which decisions a practice bears, without counting them as found", () => {
    const { decisions, practices } = search("glue");

    expect(decisions).toEqual([]);
    expect(practices[0]?.bearsOn.map(({ id }) => id)).toEqual(["lock", "brick"]);
  });

  it("says what holds a word, and leaves out what does not", () => {
    const [first] = search("lock key").decisions;

    expect(first?.parts).toEqual([{ kind: "title" }, { kind: "option", name: "Key" }]);
    expect(search("busy doors").decisions[0]?.parts).toEqual([
      { kind: "preset", name: "Busy key street" },
      { kind: "area", name: "Doors" },
    ]);
  });

  it("needs every word, though not all in one place", () => {
    expect(decisionsFor("token key")).toEqual(["lock"]);
    expect(decisionsFor("token roof")).toEqual([]);
    expect(practicesFor("dust paint")).toEqual(["paint"]);
  });

  it("counts neither case, accents, signs nor spaces", () => {
    for (const query of ["facade", "FAÇADE", " façade! ", "faÇ-ade", "fac\u0327ade"]) {
      expect(decisionsFor(query), query).toEqual(["brick"]);
    }
  });

  it("finds a word while it is still being typed", () => {
    const title = "Lock type";
    fc.assert(
      fc.property(fc.nat(title.length - 1), fc.nat(title.length), (from, length) => {
        const part = title.slice(from, from + length);
        expect(decisionsFor(part.toUpperCase())).toContain("lock");
      }),
    );
  });

  it("of no word finds everything, and tells no part of it", () => {
    expect(searchWords(" ?! ")).toEqual([]);
    const { decisions, practices } = search("");
    expect(decisions.map(({ parts }) => parts)).toEqual([[], [], []]);
    expect(practices).toHaveLength(2);
  });
});
