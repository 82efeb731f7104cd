import { SAME_TOTAL } from "./same-total.ts";

/** Whether a lead is under a limit. Exactly the limit is not, whatever additions made of its last digits. */
export function isUnder(lead: number, limit: number): boolean {
  return limit - lead > SAME_TOTAL;
}
