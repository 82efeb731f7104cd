/**
 * Kendall's tau-b as it is shown: two decimals, "1" and "−1" only where it is exactly that, so
 * that a single swapped pair among many never reads as full agreement.
 *
 * @param tau -1 to 1; null, where one of the orders puts nothing in order, is shown as "none".
 */
export function shownAgreement(tau: number | null): string {
  if (tau === null) return "none";
  const rounded = Math.abs(tau) < 1 ? Math.min(0.99, Number(Math.abs(tau).toFixed(2))) : 1;
  return `${tau < 0 && rounded > 0 ? "−" : ""}${rounded === 1 || rounded === 0 ? rounded : rounded.toFixed(2)}`;
}
