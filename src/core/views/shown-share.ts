/** A share of all points as whole percent; a share that is there but tiny never shows as 0. */
export function shownShare(share: number): string {
  if (share > 0 && share < 0.005) return "under 1 %";
  return `${Math.round(share * 100)} %`;
}
