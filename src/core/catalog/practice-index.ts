import type { DecisionId, PracticeId } from "#core/domain/ids.ts";

/**
 * Which practices bear on which decision, as the newest revision of each names them. Repeats the data on
 * purpose: the knowledge map shows practices without loading the decisions.
 */
export const practiceIndex: Readonly<Record<DecisionId, readonly PracticeId[]>> = {
  "api-style": [
    "monolith-first",
    "boring-technology",
    "design-for-failure",
    "idempotent-operations",
    "instrument-from-day-one",
    "contracts-are-commitments",
    "limit-at-the-gateway",
    "off-request-work",
    "trace-across-services",
    "style-per-surface",
    "hard-to-reverse",
  ],
  "database-type": [
    "monolith-first",
    "boring-technology",
    "design-for-failure",
    "instrument-from-day-one",
    "store-per-context",
    "restore-drill",
    "hard-to-reverse",
  ],
  "caching-strategy": [
    "boring-technology",
    "design-for-failure",
    "instrument-from-day-one",
    "cache-is-a-copy",
    "owner-of-freshness",
    "tenant-filter",
    "hard-to-reverse",
  ],
  "cache-write-pattern": [
    "instrument-from-day-one",
    "cache-is-a-copy",
    "owner-of-freshness",
    "hard-to-reverse",
  ],
  authentication: ["instrument-from-day-one", "revocation-plan", "hard-to-reverse"],
  authorization: [
    "instrument-from-day-one",
    "revocation-plan",
    "one-decision-point",
    "tenant-filter",
    "hard-to-reverse",
  ],
  "multi-tenancy": ["instrument-from-day-one", "tenant-filter", "restore-drill", "hard-to-reverse"],
  "rate-limiting": ["instrument-from-day-one", "limit-at-the-gateway", "publish-limits", "hard-to-reverse"],
  "overload-protection": [
    "design-for-failure",
    "idempotent-operations",
    "instrument-from-day-one",
    "limit-at-the-gateway",
    "publish-limits",
    "hard-to-reverse",
  ],
  "background-processing": [
    "monolith-first",
    "boring-technology",
    "design-for-failure",
    "idempotent-operations",
    "instrument-from-day-one",
    "jobs-run-twice",
    "off-request-work",
    "schedule-overlap",
    "trace-across-services",
    "hard-to-reverse",
  ],
  observability: [
    "instrument-from-day-one",
    "structured-logs",
    "golden-metrics",
    "trace-across-services",
    "separate-probes",
    "alert-on-symptoms",
    "hard-to-reverse",
  ],
};
