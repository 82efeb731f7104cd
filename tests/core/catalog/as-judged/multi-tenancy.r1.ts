import type { JudgedRevision } from "./judged-revision.ts";

export const multiTenancyR1AsJudged: JudgedRevision = {
  order: {
    options: ["shared-schema", "schema-per-tenant", "database-per-tenant"],
    criteria: [
      "best-for",
      "industry-name",
      "data-isolation",
      "noisy-neighbour",
      "cost-efficiency",
      "tenant-scale",
      "onboarding",
      "tenant-restore",
      "customisation",
      "migration-effort",
      "cross-tenant-analytics",
      "compliance",
      "blast-radius",
      "operational-simplicity",
      "team-familiarity",
    ],
    questions: [
      "many-tenants",
      "self-service",
      "contract-isolation",
      "heavy-tenants",
      "tenant-restores",
      "cross-reports",
    ],
    practices: ["instrument-from-day-one", "tenant-filter", "restore-drill", "hard-to-reverse"],
  },
  ratings: {
    options: ["Shared schema", "Schema per tenant", "Database per tenant"],
    rows: {
      "Data isolation": ["2-3-3", "3-4-4", "4-5-5"],
      "Noisy-neighbour protection": ["1-2-2", "1-2-2", "2-4-5"],
      "Cost efficiency": ["4-5-5", "3-4-4", "1-2-3"],
      "Number of tenants": ["4-5-5", "1-2-3", "1-2-4"],
      "Onboarding speed": ["5-5-5", "3-3-4", "1-2-3"],
      "Per-tenant backup and restore": ["1-1-2", "2-3-4", "3-5-5"],
      "Per-tenant customisation": ["1-2-3", "3-3-4", "3-4-5"],
      "Schema migration effort": ["4-5-5", "1-2-3", "1-2-3"],
      "Cross-tenant analytics": ["5-5-5", "2-3-4", "1-1-2"],
      "Compliance and residency": ["1-2-3", "2-3-3", "4-5-5"],
      "Blast radius": ["1-1-2", "1-2-2", "3-4-5"],
      "Operational simplicity": ["4-5-5", "2-3-3", "1-2-3"],
    },
  },
  presets: {
    "many-small": {
      leader: "shared-schema",
      means: { "shared-schema": 4.17, "schema-per-tenant": 2.86, "database-per-tenant": 2.61 },
      leftByMustHaves: "all",
    },
    "mid-market": {
      leader: "schema-per-tenant",
      // Shared schema was printed as 3.44, having been rounded twice: it is 79 / 23.
      means: { "shared-schema": 3.43, "schema-per-tenant": 3.35, "database-per-tenant": 3.35 },
      leftByMustHaves: ["schema-per-tenant"],
    },
    "regulated-enterprise": {
      leader: "database-per-tenant",
      means: { "database-per-tenant": 4.03, "schema-per-tenant": 2.87, "shared-schema": 2.48 },
      leftByMustHaves: "all",
    },
  },
};
