/**
 * The ratings as they were judged, criterion by criterion: "low-mode-high", with a
 * star where the criterion does not apply and a neutral value stands in. Copied
 * from the printed review tables, not from the data files, so that a slip in
 * either shows up as a difference.
 */
export interface JudgedRatings {
  readonly options: readonly string[];
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

export const apiStyleRatings: JudgedRatings = {
  options: ["REST", "GraphQL", "gRPC", "WebSocket"],
  rows: {
    Contract: ["2-4-4", "4-5-5", "4-5-5", "1-1-3"],
    Caching: ["4-5-5", "1-2-4", "1-1-2", "1-1-1"],
    Streaming: ["2-2-3", "2-3-4", "3-4-5", "5-5-5"],
    "Browser support": ["5-5-5", "5-5-5", "1-2-3", "4-5-5"],
    "Learning curve": ["4-5-5", "2-3-3", "2-2-3", "2-4-4"],
    "Over/under-fetching": ["1-2-4", "4-5-5", "2-3-4", "2-3-4*"],
    "Tooling maturity": ["5-5-5", "3-4-4", "3-4-4", "2-3-3"],
    "Third-party reach": ["5-5-5", "3-3-4", "1-2-3", "2-2-3"],
    "Latency and throughput": ["2-3-4", "1-2-4", "4-5-5", "3-4-5"],
    "Payload efficiency": ["2-2-3", "3-3-4", "4-5-5", "2-4-5"],
    "Evolvability and versioning": ["2-3-4", "3-4-5", "3-4-5", "1-2-3"],
    "Error and retry semantics": ["4-5-5", "2-2-3", "3-4-5", "1-1-2"],
    "Security surface": ["3-4-4", "2-2-3", "3-4-4", "1-2-3"],
    "Observability and debugging": ["4-5-5", "2-3-3", "2-3-4", "1-2-2"],
    "Mobile and poor networks": ["2-3-4", "3-4-5", "2-3-4", "1-2-3"],
    "Operational simplicity": ["4-5-5", "2-3-3", "2-3-3", "1-2-3"],
  },
};

export const databaseTypeRatings: JudgedRatings = {
  options: ["Relational (SQL)", "Document (NoSQL)", "Graph", "Key-Value", "Time-Series"],
  rows: {
    Schema: ["2-2-3", "4-5-5", "3-4-5", "4-5-5", "2-3-4"],
    Scaling: ["2-3-4", "4-5-5", "1-2-3", "4-5-5", "2-4-5"],
    Transactions: ["5-5-5", "2-3-4", "2-3-5", "1-1-3", "1-1-4"],
    "Query language": ["5-5-5", "3-3-4", "3-3-4", "1-1-2", "2-3-4"],
    Joins: ["5-5-5", "1-2-3", "4-5-5", "1-1-1", "1-2-4"],
    "Multi-hop relationship queries": ["2-2-3", "1-1-2", "4-5-5", "1-1-1", "1-1-1"],
    "Time windows, downsampling and retention": ["2-3-4", "2-2-3", "1-1-2", "1-2-3", "4-5-5"],
    "Write throughput": ["2-3-4", "3-4-5", "1-2-3", "4-5-5", "4-5-5"],
    "Read latency for lookups": ["3-4-4", "3-4-5", "2-3-4", "5-5-5", "2-3-3"],
    "Consistency and integrity": ["4-5-5", "2-3-4", "2-4-5", "1-2-4", "1-2-4"],
    "Availability under node loss": ["2-3-4", "3-4-4", "2-3-4", "2-4-5", "1-3-4"],
    "Ad-hoc analytics": ["3-4-5", "2-3-3", "1-2-4", "1-1-1", "2-3-4"],
    "Managed offerings": ["5-5-5", "4-4-5", "2-3-4", "4-5-5", "2-3-4"],
    "Licence and lock-in": ["3-5-5", "1-2-3", "1-2-3", "2-3-5", "2-3-4"],
    "Backup and restore": ["4-5-5", "3-4-4", "2-3-4", "1-3-4", "2-3-4"],
    "Operational simplicity": ["3-4-5", "3-3-4", "2-2-3", "3-4-5", "2-3-4"],
  },
};
