import { expect, it } from "vitest";
import { prometheeTwo } from "#core/engine/promethee.ts";
import { workedExample } from "./worked-example.ts";

/** Each number is calculated by hand, pair by pair, in docs/methods/promethee.md. */
it("has the flows of promethee.md", () => {
  const flows = prometheeTwo(workedExample, [
    { kind: "linear", q: 1, p: 3 },
    { kind: "level", q: 1, p: 3 },
    { kind: "usual" },
  ]);

  const byHand = {
    positive: [0.45, 0.2125, 0.0625],
    negative: [0.2, 0.15, 0.375],
    net: [0.25, 0.0625, -0.3125],
  };
  for (const kind of ["positive", "negative", "net"] as const) {
    byHand[kind].forEach((flow, option) => {
      expect(flows[kind][option]).toBeCloseTo(flow, 12);
    });
  }
});
