import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { openLink } from "#platform/link/open-link.ts";
import { writeLink } from "#platform/link/write-link.ts";
import { anyScenarioCase, anyScenarioOf } from "#tests/support/arbitraries/any-scenario.ts";
import { typicalLink, typicalScenario } from "./link-samples.ts";
import { readLink } from "./read-link.ts";

/** One character is cheap to try, so a normal run tries ten thousand. */
const runs = { numRuns: Number(process.env["FC_RUNS"] ?? 10_000) };

const links = fc
  .sample(anyScenarioOf(apiStyleR1), { numRuns: 50, seed: 1 })
  .map((scenario) => writeLink(scenario, apiStyleR1));
const anyLink = fc.constantFrom(typicalLink, ...links);
const opened = new Map([typicalLink, ...links].map((link) => [link, openLink(link)]));

describe("a link with one wrong character", () => {
  it("never opens as something else", () => {
    const anyCharacter = fc.oneof(
      fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%+=/#& \n"),
      fc.string({ minLength: 1, maxLength: 1, unit: "binary" }),
    );
    const anyEdit = fc.constantFrom<"replace" | "insert" | "delete" | "swap">(
      "replace",
      "insert",
      "delete",
      "swap",
    );

    fc.assert(
      fc.property(anyLink, fc.nat(), anyCharacter, anyEdit, (link, place, character, edit) => {
        const at = place % link.length;
        const before = link.slice(0, at);
        const changed = {
          replace: before + character + link.slice(at + 1),
          insert: before + character + link.slice(at),
          delete: before + link.slice(at + 1),
          swap:
            before +
            link
              .slice(at, at + 2)
              .split("")
              .reverse()
              .join("") +
            link.slice(at + 2),
        }[edit];
        const read = openLink(changed);

        if (read.ok) expect(read).toEqual(opened.get(link));
      }),
      runs,
    );
  });

  it("is called damaged when it is whole but for that character", () => {
    const start = typicalLink.length - 60;
    for (let at = start; at < typicalLink.length - 2; at += 1) {
      const other = typicalLink[at] === "A" ? "B" : "A";
      expect(openLink(typicalLink.slice(0, at) + other + typicalLink.slice(at + 1))).toEqual({
        ok: false,
        error: { kind: "damaged" },
      });
    }
  });

  it("is called damaged when a character in the middle is missing, because its end did arrive", () => {
    expect(openLink(typicalLink.replace("-", ""))).toEqual({ ok: false, error: { kind: "damaged" } });
    expect(openLink(`${typicalLink.slice(0, 100)}${typicalLink.slice(101)}.`)).toEqual({
      ok: false,
      error: { kind: "damaged" },
    });
  });
});

describe("a link that is cut off", () => {
  it("says so at every length, with the characters that arrived and that were sent", () => {
    fc.assert(
      fc.property(anyScenarioCase, ({ scenario, decision }) => {
        const link = writeLink(scenario, decision);
        const lengthKnown = link.indexOf(".", 3) + 1;

        for (let arrived = 2; arrived < link.length; arrived += 1) {
          expect(openLink(`#${link.slice(0, arrived)}`)).toEqual({
            ok: false,
            error: { kind: "cut-off", arrived, of: arrived < lengthKnown ? null : link.length },
          });
        }
      }),
      { numRuns: 20 },
    );
  });

  it("is no link yet when only its first letter arrived", () => {
    expect(openLink("#s")).toEqual({ ok: false, error: { kind: "not-a-link" } });
    expect(openLink("#")).toEqual({ ok: false, error: { kind: "not-a-link" } });
    expect(openLink("")).toEqual({ ok: false, error: { kind: "empty" } });
  });

  it("says so although a chat added dots or brackets, or a wrapper its own fields", () => {
    const cut = typicalLink.slice(0, 120);

    for (const tail of [
      "...",
      "…",
      ")",
      ">",
      ".",
      ",",
      "&data=05%7C02%7C",
      '">here</a> and a long text follows',
    ]) {
      expect(readLink(`https://example.com/#${cut}${tail}`, apiStyleR1)).toMatchObject({
        error: { kind: "cut-off", of: typicalLink.length },
      });
    }
  });
});

describe("opening", () => {
  it("never throws and never makes a scenario of anything else", () => {
    const anyEnvelope = fc
      .tuple(fc.nat(2000), fc.string({ minLength: 8, maxLength: 8 }), fc.string())
      .map(([length, checksum, payload]) => `s1.${String(length)}.${checksum}.${payload}.0`);

    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.webUrl(), anyEnvelope), (text) => {
        expect(openLink(text).ok).toBe(false);
      }),
      runs,
    );
  });

  it("gives a link of a later version, or of a ballot, its own words", () => {
    expect(openLink("#s2.10.00000000.abcdefghij.0")).toEqual({
      ok: false,
      error: { kind: "newer-version", version: 2 },
    });
    expect(openLink("#s12.whatever")).toEqual({ ok: false, error: { kind: "newer-version", version: 12 } });
    expect(openLink("#q1.10.00000000.abcdefghij.0")).toEqual({ ok: false, error: { kind: "ballot-link" } });
    expect(openLink("#v1.10.00000000.abcdefghij.0")).toEqual({ ok: false, error: { kind: "ballot-link" } });
    expect(openLink("#s0.10.00000000.abcdefghij.0")).toEqual({ ok: false, error: { kind: "damaged" } });
  });

  it("calls other addresses no link", () => {
    for (const text of [
      "https://example.com/#/s/abc/compare",
      "https://example.com/s1.html",
      "https://example.com/docs1.50.pdf",
      "hello",
      "#/scenarios",
      "javascript:alert(1)",
    ]) {
      expect(openLink(text)).toEqual({ ok: false, error: { kind: "not-a-link" } });
    }
  });

  it("still reads what it wrote, or none of the above means anything", () => {
    expect(readLink(typicalLink, apiStyleR1)).toEqual({ ok: true, value: typicalScenario });
  });
});
