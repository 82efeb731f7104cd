import type { SortingState } from "@tanstack/react-table";
import { useState } from "react";

/**
 * Rows in the order that they had when they were last sorted: a value that is edited in a
 * sorted table must not take its row away from under the hand. Another sort, or a row that
 * comes or goes, finds the order anew.
 *
 * @param steady False: the rows as they are given, sorted at every moment.
 */
export function useSteadyRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  sorting: SortingState,
  steady: boolean,
): readonly Row[] {
  const [kept, setKept] = useState({ sorting, order: rows.map(({ id }) => id) });
  const place = new Map(kept.order.map((id, index) => [id, index]));
  const isKept =
    kept.sorting === sorting && place.size === rows.length && rows.every(({ id }) => place.has(id));
  if (!steady) return rows;
  if (!isKept) {
    setKept({ sorting, order: rows.map(({ id }) => id) });
    return rows;
  }
  return rows.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
