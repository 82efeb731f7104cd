import type { Area } from "#core/domain/area.ts";

/** The places of the knowledge map, in reading order. */
export const areas: readonly Area[] = [
  { id: "api-layer", name: "API layer", line: "How clients communicate with the backend" },
  { id: "data-storage", name: "Data storage", line: "How data is persisted" },
  { id: "caching", name: "Caching", line: "How hot data is served" },
  {
    id: "auth",
    name: "Authentication, authorization and multi-tenancy",
    line: "Who calls, what they may do, and how customers stay apart",
  },
  { id: "background-processing", name: "Background processing", line: "How work runs outside the request" },
  {
    id: "rate-limiting",
    name: "Rate limiting and throttling",
    line: "How a service keeps from being overrun",
  },
  { id: "observability", name: "Observability", line: "How you see what a running system does" },
];
