import type { Rating } from "#core/domain/cell.ts";

/** A new best value on an old range: low and high move only as far as they must to include it. */
export function widenRange(range: Rating | null, mode: number): Rating {
  if (!range) return { low: mode, mode, high: mode };
  return { low: Math.min(range.low, mode), mode, high: Math.max(range.high, mode) };
}
