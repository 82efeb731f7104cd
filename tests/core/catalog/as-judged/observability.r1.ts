import type { JudgedRevision } from "./judged-revision.ts";

export const observabilityR1AsJudged: JudgedRevision = {
  order: {
    options: ["logging", "metrics", "tracing", "health-checks", "alerting"],
    criteria: [
      "what-it-is",
      "question-answered",
      "symptom-detection",
      "root-cause",
      "cross-service",
      "request-detail",
      "trend-capacity",
      "automation",
      "cost-efficiency",
      "setup-effort",
      "free-slicing",
      "privacy-safety",
      "team-familiarity",
    ],
    questions: ["have-metrics", "have-alerts", "have-logs", "have-probes", "have-tracing", "many-services"],
    practices: [
      "instrument-from-day-one",
      "structured-logs",
      "golden-metrics",
      "trace-across-services",
      "separate-probes",
      "alert-on-symptoms",
      "hard-to-reverse",
    ],
  },
  ratings: {
    options: ["Logging", "Metrics", "Distributed tracing", "Health checks", "Alerting"],
    rows: {
      "Fast detection of symptoms": ["2-2-3", "4-5-5", "2-2-3", "2-3-4", "4-5-5"],
      "Root-cause depth": ["3-4-5", "2-2-3", "4-5-5", "1-1-2", "1-1-2"],
      "Cross-service view": ["2-3-4", "1-2-3", "5-5-5", "1-1-2", "1-2-3"],
      "Detail on one request": ["4-5-5", "1-1-2", "3-4-5", "1-1-1", "1-1-2"],
      "Trends and capacity": ["1-2-3", "5-5-5", "1-2-2", "1-1-1", "1-2-3"],
      "Drives automatic action": ["1-1-2", "3-4-5", "1-1-2", "5-5-5", "4-5-5"],
      "Cost at volume": ["1-2-3", "3-4-4", "2-3-4", "5-5-5", "4-5-5"],
      "Ease of setup": ["4-4-5", "3-4-5", "2-2-4", "4-5-5", "2-3-3"],
      "Slicing by any attribute": ["3-4-5", "1-2-2", "3-4-5", "1-1-1", "1-1-2"],
      "Privacy safety": ["1-2-3", "4-5-5", "2-3-4", "4-5-5", "3-4-5"],
    },
  },
  presets: {
    "blind-to-outages": {
      leader: "metrics",
      means: { metrics: 4.32, alerting: 3.68, "health-checks": 3.27, tracing: 2.32, logging: 2.27 },
      leftByMustHaves: "all",
    },
    "slow-somewhere": {
      leader: "tracing",
      means: { tracing: 4.19, logging: 3.67, metrics: 2.29, alerting: 1.86, "health-checks": 1.67 },
      leftByMustHaves: "all",
    },
    "support-questions": {
      leader: "logging",
      means: { logging: 3.9, tracing: 3.65, metrics: 2.55, "health-checks": 2.3, alerting: 2 },
      leftByMustHaves: "all",
    },
    "bad-instances": {
      leader: "health-checks",
      means: { "health-checks": 4.65, alerting: 4.35, metrics: 4.24, logging: 2.29, tracing: 1.94 },
      leftByMustHaves: "all",
    },
    "nobody-notices": {
      leader: "alerting",
      means: { alerting: 4.71, metrics: 4.5, "health-checks": 4, tracing: 1.86, logging: 1.64 },
      leftByMustHaves: "all",
    },
  },
};
