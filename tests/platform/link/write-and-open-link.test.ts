import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { writeLink } from "#platform/link/write-link.ts";
import { anyScenarioCase } from "#tests/support/arbitraries/any-scenario.ts";
import { typicalLink, typicalScenario } from "./link-samples.ts";
import { readLink } from "./read-link.ts";

describe("a link", () => {
  it("opens as the scenario that it was made of", () => {
    fc.assert(
      fc.property(anyScenarioCase, ({ scenario, decision }) => {
        expect(readLink(writeLink(scenario, decision), decision)).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  it("consists of characters that no chat or mail encodes, and says its length and checksum", () => {
    fc.assert(
      fc.property(anyScenarioCase, ({ scenario, decision }) => {
        const [kind, length, checksum, payload, end, ...more] = writeLink(scenario, decision).split(".");

        expect(kind).toBe("s1");
        expect(length).toBe(String(payload?.length));
        expect(checksum).toMatch(/^[0-9a-f]{8}$/);
        expect(payload).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(end).toBe("0");
        expect(more).toEqual([]);
      }),
    );
  });

  it("is the same text each time", () => {
    expect(writeLink(typicalScenario, apiStyleR1)).toBe(typicalLink);
  });

  it("takes at most 300 characters for a catalog scenario with edits", () => {
    console.info(`A typical link takes ${String(typicalLink.length)} characters.`);

    expect(typicalLink.length).toBeLessThanOrEqual(300);
  });
});
