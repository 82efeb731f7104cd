/** Why a text could not be read as a scenario. `describeReadError` has the sentences. */
export type ReadError =
  | { readonly kind: "empty" }
  | { readonly kind: "not-a-link" }
  /** `of` is null when the link ends before it says how long it is. */
  | { readonly kind: "cut-off"; readonly arrived: number; readonly of: number | null }
  | { readonly kind: "damaged" }
  /** A ballot, or the request for one, in place of a scenario. */
  | { readonly kind: "ballot-link" }
  | { readonly kind: "not-text" }
  /** The system would not hand the file over: moved, deleted or locked. */
  | { readonly kind: "not-readable" }
  /** `limit` in characters. */
  | { readonly kind: "too-large"; readonly limit: number }
  | { readonly kind: "too-deep"; readonly limit: number }
  | { readonly kind: "too-many-values"; readonly limit: number }
  | { readonly kind: "not-json" }
  /** `found` is the format that the text claims, null when it claims none. */
  | { readonly kind: "wrong-format"; readonly found: string | null }
  | { readonly kind: "newer-version"; readonly version: number }
  /** `at` is a path such as "weights.caching"; `expected` completes "must be ...". */
  | { readonly kind: "wrong-shape"; readonly at: string; readonly expected: string }
  | { readonly kind: "unknown-field"; readonly at: string }
  | { readonly kind: "unknown-decision"; readonly id: string }
  | { readonly kind: "unknown-revision"; readonly id: string; readonly revision: number }
  | { readonly kind: "unknown-id"; readonly at: string; readonly id: string }
  /** The criterion is known, but it is text only: it takes no weight, minimum or rating. */
  | { readonly kind: "not-scored"; readonly at: string; readonly id: string };
