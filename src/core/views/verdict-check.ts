import type { Verdict } from "./verdict.ts";

/** One of the things that the verdict looks at, taken alone. */
export interface VerdictCheck {
  readonly kind: "lead" | "rating" | "gaps" | "draws";
  /** "Simulation" */
  readonly title: string;
  /** "First in 83 of 100 draws." */
  readonly found: string;
  /** "Under 80 is a close call, under 50 no clear winner." */
  readonly limit: string;
  /** The verdict if this were all; null where it cannot be asked. */
  readonly says: Verdict["kind"] | null;
}

/** What each check but the lead finds where several options share it. */
export const TIED = "Not asked while options are tied.";
