import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { writeLink } from "#platform/link/write-link.ts";

/** What a team typically shares: a preset, one must-have, one rating of their own with its reason, a note. */
export const typicalScenario: Scenario = {
  ...createScenario(apiStyleR1, {
    id: "Zb3kQ_x9Lm2vTfW8aRc-1g",
    name: "Public API of the billing service",
    now: "2026-11-02T09:00:00Z",
    preset: "public-api",
  }),
  revision: { id: "q0PnU7dYhJ4sXeKo-5BtAw", counter: 7, parent: "h1VrN_6mCzGiOy2LpD9wEQ" },
  changedAt: "2026-11-23T05:37:46Z",
  notes: "Partners and our own web shop read invoices through it.",
  mustHaves: { contract: 4 },
  ratings: {
    caching: {
      graphql: { low: 2, mode: 3, high: 4, note: "We already run persisted queries behind the CDN." },
    },
  },
};

export const typicalLink = writeLink(typicalScenario, apiStyleR1);
