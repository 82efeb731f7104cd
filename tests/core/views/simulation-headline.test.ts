import { describe, expect, it } from "vitest";
import type { Decision, DecisionMode } from "#core/domain/decision.ts";
import { simulationHeadline } from "#core/views/simulation-headline.ts";
import { simulationRows } from "#core/views/simulation-rows.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPicture } from "#tests/support/a-picture.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/** Options with the given shares of first places; what is left of each goes to the last rank. */
function headline(firsts: Readonly<Record<string, number>>, mode: DecisionMode = "choose-one") {
  const names = Object.keys(firsts);
  const decision: Decision = {
    ...aDecision({ Speed: Object.fromEntries(names.map((name) => [name, [1, 3, 5] as const])) }),
    mode,
  };
  const rankAcceptability = Object.values(firsts).map((share) =>
    names.map((_, rank) => (rank === 0 ? share : rank === names.length - 1 ? 1 - share : 0)),
  );
  const picture = aPicture(decision, aScenario(decision), { draws: 100_000, rankAcceptability });
  return simulationHeadline(simulationRows(picture), mode);
}

describe("the headline of the simulation", () => {
  it("counts first places in 100 draws, most often first", () => {
    expect(headline({ gRPC: 0.05, REST: 0.83, GraphQL: 0.12 })).toBe(
      "REST leads in 83 of 100 draws, GraphQL in 12, gRPC in 5.",
    );
  });

  it("names who is never first, and does not round anybody down to that", () => {
    expect(headline({ REST: 0.9999, gRPC: 0.0001, SOAP: 0 })).toBe(
      "REST leads in more than 99 of 100 draws, gRPC in fewer than 1. Never first: SOAP.",
    );
  });

  it("does not round up to a limit of the verdict that is missed", () => {
    expect(headline({ Ada: 0.797, Bob: 0.203 })).toBe("Ada leads in just under 80 of 100 draws, Bob in 20.");
    expect(headline({ Ada: 0.502, Bob: 0.498 })).toBe("Ada leads in 50 of 100 draws, Bob in just under 50.");
    expect(headline({ Ada: 0.8, Bob: 0.2 })).toBe("Ada leads in 80 of 100 draws, Bob in 20.");
  });

  it("says every draw where it is every draw", () => {
    expect(headline({ REST: 1, SOAP: 0 })).toBe("REST leads in every draw. Never first: SOAP.");
  });

  it("counts a tie for the lead for each", () => {
    expect(headline({ REST: 1, SOAP: 1 })).toBe("REST leads in every draw, SOAP in every one.");
  });

  it("sums up those behind the fourth, and those never first behind the third", () => {
    expect(headline({ A: 0.5, B: 0.2, C: 0.12, D: 0.1, E: 0.05, F: 0.03 })).toBe(
      "A leads in 50 of 100 draws, B in 20, C in 12, D in 10, 2 others in at most 5 each.",
    );
    expect(headline({ A: 0.5, B: 0.2, C: 0.2, D: 0.097, E: 0.002, F: 0.001 })).toContain(
      "D in 10, 2 others in fewer than 1 each.",
    );
    expect(headline({ A: 1, B: 1, C: 1, D: 1, E: 0.498, F: 0.1 })).toContain(
      ", 2 others in at most 50 each.",
    );
    expect(headline({ A: 1, B: 0, C: 0, D: 0, E: 0, F: 0 })).toBe(
      "A leads in every draw. Never first: B, C, D and 2 others.",
    );
  });

  it("knows no leader where options add up", () => {
    expect(headline({ "Health checks": 0.83, Logs: 0.17 }, "checklist")).toBe(
      "Health checks would come first in 83 of 100 draws, Logs in 17.",
    );
  });
});
