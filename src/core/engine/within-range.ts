/**
 * A mean of finite numbers, brought back to them where rounding made it infinite: shares add up to 1 but for
 * their last digit, and that digit of the largest number there is lies beyond it.
 */
export function withinRange(mean: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, mean));
}
