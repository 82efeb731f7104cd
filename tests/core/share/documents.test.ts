import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILE_CAP, LINK_CAP } from "#core/share/caps.ts";
import { packScenario } from "#core/share/pack-scenario.ts";
import { readDocument } from "#core/share/read-document.ts";
import { readHeader } from "#core/share/read-header.ts";
import { writeDocument } from "#core/share/write-document.ts";
import { anyScenarioCase } from "#tests/support/arbitraries/any-scenario.ts";
import { readText } from "#tests/support/read-text.ts";

describe("a scenario that is written and read again", () => {
  it("is the same scenario when it went through a file", () => {
    fc.assert(
      fc.property(anyScenarioCase, ({ scenario, decision }) => {
        expect(readText(writeDocument(scenario), decision)).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  it("is the same scenario when it went through the compact form", () => {
    fc.assert(
      fc.property(anyScenarioCase, ({ scenario, decision }) => {
        expect(readText(packScenario(scenario, decision), decision)).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  it("names its decision, id and name in both forms before the decision is loaded", () => {
    fc.assert(
      fc.property(anyScenarioCase, ({ scenario, decision }) => {
        const expected = {
          version: 1,
          decision: { id: decision.id, revision: decision.revision },
          id: scenario.id,
          name: scenario.name,
        };
        const file = readDocument(writeDocument(scenario), { cap: FILE_CAP });
        const link = readDocument(packScenario(scenario, decision), { cap: LINK_CAP });

        expect(file.ok && readHeader(file.value)).toEqual({
          ok: true,
          value: { form: "document", ...expected },
        });
        expect(link.ok && readHeader(link.value)).toEqual({
          ok: true,
          value: { form: "compact", ...expected },
        });
      }),
    );
  });

  it("gives the same bytes in whatever order its ids were set", () => {
    fc.assert(
      fc.property(anyScenarioCase, ({ scenario, decision }) => {
        const reversed = {
          ...scenario,
          weights: Object.fromEntries(Object.entries(scenario.weights).toReversed()),
          ratings: Object.fromEntries(Object.entries(scenario.ratings).toReversed()),
        };

        expect(writeDocument(reversed)).toBe(writeDocument(scenario));
        expect(packScenario(reversed, decision)).toBe(packScenario(scenario, decision));
      }),
    );
  });
});
