import type { JudgedRevision } from "./judged-revision.ts";

export const cachingStrategyR1AsJudged: JudgedRevision = {
  order: {
    options: ["in-memory", "distributed", "cdn", "http-caching"],
    criteria: [
      "best-for",
      "examples",
      "hit-latency",
      "coherence",
      "invalidation",
      "origin-offload",
      "personalised-data",
      "capacity",
      "geo-reach",
      "warm-restart",
      "failure-isolation",
      "leak-safety",
      "operational-simplicity",
      "cost-efficiency",
      "team-familiarity",
    ],
    questions: [
      "tiny-reference",
      "many-instances",
      "per-user",
      "global-public",
      "stable-get",
      "instant-invalidation",
    ],
    practices: [
      "boring-technology",
      "design-for-failure",
      "instrument-from-day-one",
      "cache-is-a-copy",
      "owner-of-freshness",
      "tenant-filter",
      "hard-to-reverse",
    ],
  },
  ratings: {
    options: ["In-memory (in-process)", "Distributed cache", "CDN", "HTTP caching"],
    rows: {
      "Hit latency": ["5-5-5", "3-3-4", "3-4-4", "3-4-5"],
      "Coherence across instances": ["1-1-2", "4-5-5", "2-2-3", "1-1-2"],
      "Invalidation control": ["2-3-4", "4-5-5", "2-3-5", "1-1-3"],
      "Origin offload": ["2-3-3", "3-3-4", "4-5-5", "3-4-5"],
      "Personalised data": ["2-3-4", "4-5-5", "1-1-2", "2-3-4"],
      Capacity: ["1-2-2", "4-4-5", "4-5-5", "1-2-3"],
      "Geographic reach": ["1-1-2", "1-2-3", "5-5-5", "4-5-5"],
      "Survives deploys and restarts": ["1-1-2", "3-4-5", "4-5-5", "4-4-5"],
      "Behaviour when it fails": ["4-5-5", "2-3-4", "2-3-4", "4-5-5"],
      "Safety against leaking data": ["3-4-5", "2-3-4", "1-2-3", "2-3-4"],
      "Operational simplicity": ["4-5-5", "2-3-3", "3-4-4", "3-4-5"],
      "Cost efficiency": ["3-4-5", "2-3-4", "3-4-5", "5-5-5"],
    },
  },
  presets: {
    "hot-reference-data": {
      leader: "in-memory",
      means: { "in-memory": 4.08, "http-caching": 3.8, cdn: 3.52, distributed: 3.36 },
      leftByMustHaves: "all",
    },
    "scaled-out-app": {
      leader: "distributed",
      means: { distributed: 4.06, cdn: 3.21, "in-memory": 2.94, "http-caching": 2.82 },
      leftByMustHaves: "all",
    },
    "global-public-content": {
      leader: "cdn",
      means: { cdn: 4.37, "http-caching": 3.6, distributed: 3.3, "in-memory": 2.73 },
      leftByMustHaves: "all",
    },
    "cacheable-reads": {
      leader: "http-caching",
      // In-memory (in-process) was printed as 3.54, having been rounded twice: it is 39 / 11.
      means: { "http-caching": 4.09, cdn: 3.88, "in-memory": 3.55, distributed: 3.21 },
      leftByMustHaves: "all",
    },
  },
};
