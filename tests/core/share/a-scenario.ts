import type { Scenario } from "#core/domain/scenario.ts";

/** A scenario of the decision "api-style", revision 1; tests name only what matters to them. */
export function aScenario(different: Partial<Scenario> = {}): Scenario {
  return {
    format: "steelyard/scenario",
    version: 1,
    id: "Zb3kQ_x9Lm2vTfW8aRc-1g",
    revision: { id: "q0PnU7dYhJ4sXeKo-5BtAw", counter: 7, parent: "h1VrN_6mCzGiOy2LpD9wEQ" },
    name: "Public API of the billing service",
    notes: "Partners and our own web shop read invoices through it.",
    createdAt: "2026-11-02T09:00:00Z",
    changedAt: "2026-11-23T05:37:46Z",
    decision: { kind: "catalog", id: "api-style", revision: 1 },
    preset: "public-api",
    weights: { contract: 60, caching: 80 },
    mustHaves: { contract: 4 },
    excludedOptions: ["websocket"],
    excludedCriteria: ["data-format"],
    ratings: {
      caching: {
        graphql: { low: 2, mode: 3, high: 4, note: "We already run persisted queries behind the CDN." },
      },
    },
    answers: { public: true, performance: false },
    checklist: {
      "boring-technology": { ticked: true, note: "" },
      "hard-to-reverse": { ticked: false, note: "Ask the partners first." },
    },
    elicitation: {
      ranking: [["caching", "contract"], ["streaming"]],
      pairs: {
        criteria: ["contract", "caching", "streaming"],
        judgments: [{ more: "caching", less: "contract", times: 3 }],
      },
    },
    simulation: { weights: { kind: "band", points: 15 }, ratings: false, seed: 42 },
    ...different,
  };
}
