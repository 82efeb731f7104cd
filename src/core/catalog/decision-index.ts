import type { DecisionId, PresetId } from "#core/domain/ids.ts";

/** What a list of decisions shows before any decision is loaded. */
export interface DecisionSummary {
  readonly id: DecisionId;
  /** The newest released revision: what a new scenario starts from. */
  readonly revision: number;
  readonly title: string;
  readonly area: string;
  readonly question: string;
  readonly summary: string;
  /** Names, in the order of the decision. */
  readonly options: readonly string[];
  readonly presets: readonly { readonly id: PresetId; readonly name: string }[];
}

/** Every catalog decision, in reading order. Repeats the data on purpose: this list is loaded at once, the data is not. */
export const decisionIndex: readonly DecisionSummary[] = [
  {
    id: "api-style",
    revision: 1,
    title: "API style",
    area: "API layer",
    question: "How should clients talk to this backend?",
    summary:
      "Picks the interaction style for one API surface. Judge each surface separately: the public edge, the internal calls and the live features rarely want the same answer.",
    options: ["REST", "GraphQL", "gRPC", "WebSocket"],
    presets: [
      { id: "public-api", name: "Public API" },
      { id: "simple-crud", name: "Simple CRUD service" },
      { id: "mobile-first", name: "Mobile-first product" },
      { id: "internal-microservices", name: "Internal microservices" },
      { id: "real-time", name: "Real-time collaboration" },
      { id: "one-way-updates", name: "One-way live updates" },
    ],
  },
  {
    id: "database-type",
    revision: 1,
    title: "Database type",
    area: "Data storage",
    question: "Which kind of database should hold this data?",
    summary:
      "Chooses the storage model for one bounded context. Start from the access pattern, and add a second model only where patterns or lifecycles truly differ.",
    options: ["Relational (SQL)", "Document (NoSQL)", "Graph", "Key-Value", "Time-Series"],
    presets: [
      { id: "oltp-product", name: "OLTP product" },
      { id: "content-catalog", name: "Content or product catalogue" },
      { id: "social-fraud-graph", name: "Social or fraud graph" },
      { id: "session-cache", name: "Session store or cache" },
      { id: "iot-metrics", name: "IoT or metrics" },
      { id: "boring-default", name: "Boring default" },
    ],
  },
];
