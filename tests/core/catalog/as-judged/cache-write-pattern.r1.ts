import type { JudgedRevision } from "./judged-revision.ts";

export const cacheWritePatternR1AsJudged: JudgedRevision = {
  order: {
    options: ["cache-aside", "read-through", "write-through", "write-behind"],
    criteria: [
      "best-for",
      "write-path",
      "write-latency",
      "read-freshness",
      "durability",
      "outage-tolerance",
      "miss-cost",
      "code-simplicity",
      "infra-support",
      "write-offload",
      "cache-efficiency",
      "race-safety",
      "team-familiarity",
    ],
    questions: ["loss-ok", "write-heavy", "read-own-writes", "many-callers", "plain-cache"],
    practices: ["instrument-from-day-one", "cache-is-a-copy", "owner-of-freshness", "hard-to-reverse"],
  },
  ratings: {
    options: ["Cache-aside", "Read-through", "Write-through", "Write-behind"],
    rows: {
      "Write latency": ["3-4-4", "4-4-4", "2-2-3", "4-5-5"],
      "Read freshness": ["2-3-4", "2-3-3", "3-5-5", "2-3-4"],
      "Durability of writes": ["5-5-5", "4-5-5", "4-5-5", "1-1-3"],
      "Tolerance of a cache outage": ["3-5-5", "1-2-3", "1-2-3", "1-1-2"],
      "Cold-start and miss cost": ["2-2-3", "2-3-3", "3-4-4", "3-4-4"],
      "Application code": ["2-3-4", "4-4-5", "3-3-4", "1-2-3"],
      "Works with any cache": ["5-5-5", "2-3-4", "2-3-4", "1-2-3"],
      "Write relief for the database": ["1-1-2", "1-1-2", "1-1-2", "4-5-5"],
      "Only useful data cached": ["4-5-5", "4-5-5", "2-2-3", "2-3-3"],
      "Races and stampedes": ["1-2-3", "3-4-5", "3-3-4", "2-3-4"],
    },
  },
  presets: {
    "read-heavy": {
      leader: "cache-aside",
      // Cache-aside was printed as 4.18, having been rounded twice: it is 113 / 27.
      means: { "cache-aside": 4.19, "read-through": 3.63, "write-through": 3.11, "write-behind": 2.33 },
      leftByMustHaves: "all",
    },
    "entity-loader": {
      leader: "read-through",
      means: { "read-through": 3.96, "cache-aside": 3.48, "write-through": 3.2, "write-behind": 2.76 },
      leftByMustHaves: "all",
    },
    "read-after-write": {
      leader: "write-through",
      // Write-through was printed as 3.96, having been rounded twice: it is 87 / 22.
      means: { "write-through": 3.95, "read-through": 3.73, "cache-aside": 3.5, "write-behind": 2.59 },
      leftByMustHaves: "all",
    },
    "write-bursts": {
      leader: "write-behind",
      means: { "write-behind": 4.06, "read-through": 3.06, "cache-aside": 2.78, "write-through": 2.56 },
      leftByMustHaves: "all",
    },
  },
};
