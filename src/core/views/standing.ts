import type { MustHaveGap } from "./must-haves.ts";

/** Where an option stands. Totals are exact, 0 to 100. */
export type Standing =
  | { readonly kind: "ranked"; readonly rank: number; readonly tied: boolean; readonly total: number }
  | { readonly kind: "incomplete"; readonly low: number; readonly high: number; readonly gaps: number }
  | {
      readonly kind: "ruled-out";
      readonly low: number;
      readonly high: number;
      readonly misses: readonly MustHaveGap[];
    };

/** The best total that an option could still reach, 0 to 100. */
export function upperBound(standing: Standing): number {
  return standing.kind === "ranked" ? standing.total : standing.high;
}
