import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnVerdict } from "#core/views/drawn-verdict.ts";
import type { Firstness } from "#core/views/firstness.ts";
import { drawnSentence } from "#core/views/result-sentence.ts";
import { verdict, type Verdict } from "#core/views/verdict.ts";
import { anyCase } from "#tests/support/any-scenario.ts";

const FIRMNESS: Readonly<Record<Verdict["kind"], number>> = {
  clear: 2,
  "close-call": 1,
  "no-clear-winner": 0,
};
const NOT_ASKED = 3;
const fewerAndFewer: readonly (Firstness | null)[] = [null, "most", "some", "few"];

describe("the verdict with a simulation at hand", () => {
  it("is never firmer than without one, nor with more draws less firm than with fewer", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        const found = fewerAndFewer.map((firstness) => drawnVerdict(decision, scenario, firstness));

        const firmness = found.map((each) => (each === null ? NOT_ASKED : FIRMNESS[each.kind]));
        expect(firmness).toEqual(firmness.toSorted((a, b) => b - a));
        expect(found[0]).toBe(verdict(decision, scenario));
        expect(found[1]).toBe(verdict(decision, scenario));
      }),
    );
  });

  it("always has words that say why", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...fewerAndFewer), ({ decision, scenario }, firstness) => {
        const { headline, reasons } = drawnSentence(decision, scenario, firstness);

        expect(headline).not.toBe("");
        expect(reasons).not.toMatch(/undefined|NaN/);
        if (firstness === "few" && verdict(decision, scenario)?.kind === "clear") {
          expect(headline).toBe("No clear winner.");
          expect(reasons).toMatch(/is first in fewer than 50 of 100 draws/);
        }
      }),
    );
  });
});
