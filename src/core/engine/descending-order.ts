import { highest, lowest } from "./extremes.ts";
import { indexAt, numberAt } from "./number-at.ts";

/** So many moves for each value are cheaper than sorting by comparing pairs. */
const MOVES_PER_VALUE = 32;

/**
 * The places of the values in their list, from the largest value to the smallest; equal ones stay in the list's order.
 *
 * Sorting by comparing pairs takes a table of ten thousand options several times as long. So the values are dealt into
 * slots first, by where they lie between the largest and the smallest, and then moved by the little that is left. Where
 * that is much after all, because one value far from the others pushed them into one slot, pairs are compared.
 *
 * @param values Numbers other than NaN.
 */
export function descendingOrder(values: Float64Array): Uint32Array {
  const order = dealtBySlot(values);
  let movesLeft = MOVES_PER_VALUE * values.length;
  for (let place = 1; place < order.length; place += 1) {
    const index = indexAt(order, place);
    const value = numberAt(values, index);
    let to = place;
    while (to > 0 && numberAt(values, indexAt(order, to - 1)) < value) {
      order[to] = indexAt(order, to - 1);
      to -= 1;
    }
    order[to] = index;
    movesLeft -= place - to;
    if (movesLeft < 0) return order.sort((a, b) => compared(numberAt(values, a), numberAt(values, b)));
  }
  return order;
}

/** Compared, not subtracted: two infinite numbers are level. */
function compared(first: number, second: number): number {
  if (first === second) return 0;
  return first > second ? -1 : 1;
}

/** The places of the values, those of the upper slots first: as many slots as values, of equal width. */
function dealtBySlot(values: Float64Array): Uint32Array {
  const slots = slotsOf(values);
  const starts = new Uint32Array(values.length + 1);
  countInto(starts, slots);
  addUp(starts);
  return deal(slots, starts);
}

/** For each value its slot, 0 for the largest. A larger value is never in a later slot. */
function slotsOf(values: Float64Array): Uint32Array {
  const top = highest(values);
  const slotsPerUnit = (values.length - 1) / (top - lowest(values));
  const slots = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    // Stored as a whole number. What is no number, with infinite values or all alike, becomes 0: one slot for all.
    slots[index] = (top - numberAt(values, index)) * slotsPerUnit;
  }
  return slots;
}

/** How many items each slot has, one place further on. */
function countInto(counts: Uint32Array, slots: Uint32Array): void {
  for (let index = 0; index < slots.length; index += 1) {
    const next = indexAt(slots, index) + 1;
    counts[next] = indexAt(counts, next) + 1;
  }
}

function addUp(counts: Uint32Array): void {
  for (let slot = 1; slot < counts.length; slot += 1) {
    counts[slot] = indexAt(counts, slot) + indexAt(counts, slot - 1);
  }
}

/** @param starts The place of each slot's first item; afterwards, of the next slot's. */
function deal(slots: Uint32Array, starts: Uint32Array): Uint32Array {
  const order = new Uint32Array(slots.length);
  for (let index = 0; index < slots.length; index += 1) {
    const slot = indexAt(slots, index);
    const place = indexAt(starts, slot);
    order[place] = index;
    starts[slot] = place + 1;
  }
  return order;
}
