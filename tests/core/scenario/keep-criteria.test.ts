import { describe, expect, it } from "vitest";
import type { Elicitation } from "#core/domain/elicitation.ts";
import { keepCriteria } from "#core/scenario/keep-criteria.ts";

describe("answers about a criterion that is gone", () => {
  const answered: Elicitation = {
    ranking: [["caching", "contract"], ["streaming"]],
    swings: { caching: 100, streaming: 40 },
    pairs: {
      criteria: ["caching", "contract", "streaming"],
      judgments: [
        { more: "caching", less: "streaming", times: 3 },
        { more: "streaming", less: "contract", times: 2 },
        { more: "caching", less: "contract", times: 5 },
      ],
    },
    bestWorst: {
      criteria: ["caching", "contract", "streaming"],
      best: "caching",
      worst: "streaming",
      bestToOthers: { contract: 2, streaming: 8 },
      othersToWorst: { contract: 4 },
    },
    spread: { streaming: 10, contract: 90 },
  };

  it("go from every way, and the rest stays as it was said", () => {
    expect(keepCriteria(answered, (id) => id !== "streaming")).toEqual({
      ranking: [["caching", "contract"]],
      swings: { caching: 100 },
      pairs: {
        criteria: ["caching", "contract"],
        judgments: [{ more: "caching", less: "contract", times: 5 }],
      },
      bestWorst: {
        criteria: ["caching", "contract"],
        best: "caching",
        worst: null,
        bestToOthers: { contract: 2 },
        othersToWorst: { contract: 4 },
      },
      spread: { contract: 90 },
    });
  });

  it("leave a way that was used in use, even when nothing of it is left", () => {
    expect(keepCriteria({ ranking: [["caching"]], spread: { caching: 100 } }, () => false)).toEqual({
      ranking: [],
      spread: {},
    });
  });
});
