import type { SourceId } from "./ids.ts";

/** How well the catalog's authors knew a source when they cited it. */
export type SourceAccess = "read" | "excerpt" | "established";

/** Where a fact or a judgement comes from. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  /** Address, book page or repository path, as a person would look it up. */
  readonly reference: string;
  readonly access: SourceAccess;
  /** Only https; null where the source has no public address. */
  readonly url: string | null;
}
