/**
 * What a first visit shows: a worked example, labelled as such. It is not stored
 * until somebody changes it, which stores a copy under an id of its own.
 */
export const SAMPLE = {
  id: "sample",
  name: "Public API of the billing service",
  notes:
    "Partners and our own web shop read invoices and payments through this API. Who calls it is not ours to choose.",
  decision: { id: "api-style", revision: 1 },
  preset: "public-api",
  /** The sample is the same for everybody, so that its link is too. */
  now: "2026-11-02T09:00:00Z",
} as const;
