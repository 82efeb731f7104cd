/** An amount of points without the noise of adding typed parts: "22", "0.1", "under 0.01". @param amount 0 or more. */
export function shownPoints(amount: number): string {
  if (amount > 0 && amount < 0.005) return "under 0.01";
  return String(Number(amount.toFixed(2)));
}
