import type { Option } from "#core/domain/decision.ts";
import { SAME_TOTAL } from "./same-total.ts";

/** How far the option that leads now would be ahead of all others, and who would be first. */
export type TornadoLead =
  | {
      readonly kind: "lead";
      /** Its total less the best of any other, in points of 100; below 0 where another option is first. */
      readonly points: number;
      readonly own: number;
      readonly rival: number;
      readonly leaders: readonly Option[];
    }
  /** It falls below a minimum; `leaders` is empty where nobody else has a rank. */
  | { readonly kind: "ruled-out"; readonly leaders: readonly Option[] }
  /** No other option has a rank. */
  | { readonly kind: "no-rival"; readonly leaders: readonly Option[] };

/** @param totals Of every option that has a rank, 0 to 100. */
export function tornadoLead(leader: Option, totals: ReadonlyMap<Option, number>): TornadoLead {
  const best = Math.max(...totals.values());
  const leaders = [...totals].flatMap(([option, total]) => (total >= best - SAME_TOTAL ? [option] : []));
  const own = totals.get(leader);
  if (own === undefined) return { kind: "ruled-out", leaders };
  const others = [...totals].flatMap(([option, total]) => (option === leader ? [] : [total]));
  if (others.length === 0) return { kind: "no-rival", leaders };
  const rival = Math.max(...others);
  return { kind: "lead", points: own - rival, own, rival, leaders };
}
