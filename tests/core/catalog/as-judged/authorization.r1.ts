import type { JudgedRevision } from "./judged-revision.ts";

export const authorizationR1AsJudged: JudgedRevision = {
  order: {
    options: ["rbac", "abac", "rebac"],
    criteria: [
      "best-for",
      "decision-input",
      "granularity",
      "context-awareness",
      "sharing-hierarchies",
      "reviewability",
      "reverse-lookup",
      "admin-at-scale",
      "decision-latency",
      "implementation-simplicity",
      "multi-tenant-fit",
      "testability",
      "tooling",
      "team-familiarity",
    ],
    questions: ["few-roles", "object-level", "sharing", "context", "tenant-rules"],
    practices: [
      "instrument-from-day-one",
      "revocation-plan",
      "one-decision-point",
      "tenant-filter",
      "hard-to-reverse",
    ],
  },
  ratings: {
    options: ["RBAC", "ABAC", "ReBAC"],
    rows: {
      Granularity: ["2-2-3", "4-5-5", "4-5-5"],
      "Context awareness": ["1-1-2", "5-5-5", "1-2-4"],
      "Sharing and hierarchies": ["1-2-3", "2-3-3", "5-5-5"],
      "Access reviews": ["3-5-5", "1-2-3", "3-4-5"],
      "Listing what a user can see": ["2-3-4", "1-2-3", "3-4-5"],
      "Administration at scale": ["1-2-3", "3-4-5", "3-4-5"],
      "Decision latency": ["4-5-5", "2-3-4", "2-3-4"],
      "Implementation simplicity": ["4-5-5", "2-2-3", "1-2-3"],
      "Multi-tenant fit": ["1-2-3", "3-4-5", "4-4-5"],
      "Testability and explanation": ["3-4-5", "2-3-4", "3-4-4"],
      "Tooling maturity": ["5-5-5", "3-3-4", "2-3-4"],
    },
  },
  presets: {
    "internal-tool": {
      leader: "rbac",
      means: { rbac: 4.29, rebac: 3.38, abac: 2.75 },
      leftByMustHaves: "all",
    },
    "regulated-context": {
      leader: "abac",
      means: { abac: 3.85, rebac: 3.67, rbac: 2.67 },
      leftByMustHaves: "all",
    },
    "sharing-product": {
      leader: "rebac",
      means: { rebac: 4.1, abac: 3.35, rbac: 2.9 },
      leftByMustHaves: "all",
    },
    "b2b-saas": { leader: "rebac", means: { rebac: 3.88, abac: 3.41, rbac: 2.94 }, leftByMustHaves: "all" },
  },
};
