/** One thing that a newer revision of a decision has otherwise. */
export interface RevisionChange {
  readonly kind: "added" | "removed" | "renamed" | "changed" | "reworded";
  readonly what: string;
  /** "was Fixed window", "Caching 80 to 60"; "" where the kind says it all. */
  readonly detail: string;
}
