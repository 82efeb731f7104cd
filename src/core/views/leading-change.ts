import type { LeadingPlace } from "./leading-place.ts";

/** Who would be first after a change, and who is now: "gRPC leads, 0.4 points ahead; now REST leads, 26 points ahead". */
export function leadingChange(then: LeadingPlace, now: LeadingPlace): string {
  if (then.words === now.words) return `${then.words}, as now`;
  const isSameLeader = then.leaders.join() === now.leaders.join();
  return `${then.words}; now ${isSameLeader ? now.distance : now.words}`;
}
