import type { SourceId } from "./ids.ts";

/** How well the catalog's authors knew a source when they cited it. */
export type SourceAccess = "read" | "excerpt" | "established";

/** What kind of text a source is: how far its word goes. */
export type SourceKind =
  "standard" | "documentation" | "guidance" | "book" | "paper" | "article" | "requirements";

/** Where a fact or a judgement comes from. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  /** Address, book page or repository path, as a person would look it up. */
  readonly reference: string;
  readonly kind: SourceKind;
  readonly access: SourceAccess;
  /** The day on which it was last opened for the catalog, as 2026-11-23; null where that was not written down. */
  readonly accessed: string | null;
  /** Only https; null where the source has no public address. */
  readonly url: string | null;
}
