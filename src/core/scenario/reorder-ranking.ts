import type { Ranking } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";

/**
 * What a person does to an order of criteria. A criterion that moves leaves the ones it was level
 * with; no group is ever empty.
 */

/** One rank up: out of its group to just before it, or past the whole group above. The first one stays. */
export function moveUp(order: Ranking, id: CriterionId): Ranking {
  const at = groupOf(order, id);
  if (at < 0) return order;
  const isLevel = (order[at]?.length ?? 0) > 1;
  if (!isLevel && at === 0) return order;
  return insertAt(order, id, isLevel ? at : at - 1);
}

/** One rank down, in the same manner. The last one stays. */
export function moveDown(order: Ranking, id: CriterionId): Ranking {
  const mirrored = order.toReversed();
  const moved = moveUp(mirrored, id);
  return moved === mirrored ? order : moved.toReversed();
}

/**
 * Puts a criterion directly before or after another one, as it is dropped there: between two that are
 * level it parts them, since it is now less important than the one and more than the other.
 */
export function placeBeside(
  order: Ranking,
  id: CriterionId,
  beside: CriterionId,
  side: "before" | "after",
): Ranking {
  if (id === beside) return order;
  const others = without(order, id);
  const placed = others.flatMap((group) => {
    const at = group.indexOf(beside);
    if (at < 0) return [group];
    const cut = side === "before" ? at : at + 1;
    return [group.slice(0, cut), [id], group.slice(cut)].filter((part) => part.length > 0);
  });
  return isSameOrder(placed, order) ? order : placed;
}

/** Makes it as important as the group above. The first one stays. */
export function levelWithAbove(order: Ranking, id: CriterionId): Ranking {
  const flat = order.flat();
  const above = flat[flat.indexOf(id) - 1];
  if (above === undefined) return order;
  const at = groupOf(order, above);
  if (at === groupOf(order, id)) return order;
  // Those that were level with it come along: nobody said that they are less important.
  const own = groupOf(order, id);
  return order.flatMap((group, index) => {
    if (index === own) return [];
    return [index === at ? [...group, ...(order[own] ?? [])] : group];
  });
}

/** Parts it, and those that stand after it in its group, from the ones above. */
export function partFromAbove(order: Ranking, id: CriterionId): Ranking {
  return order.flatMap((group) => {
    const at = group.indexOf(id);
    return at > 0 ? [group.slice(0, at), group.slice(at)] : [group];
  });
}

export function leaveOut(order: Ranking, id: CriterionId): Ranking {
  return without(order, id);
}

/** Puts it in as the least important one. */
export function putIn(order: Ranking, id: CriterionId): Ranking {
  return groupOf(order, id) >= 0 ? order : [...order, [id]];
}

function groupOf(order: Ranking, id: CriterionId): number {
  return order.findIndex((group) => group.includes(id));
}

function without(order: Ranking, id: CriterionId): Ranking {
  return order.map((group) => group.filter((other) => other !== id)).filter((group) => group.length > 0);
}

/** @param place Before which group, counted without the moving one where that stands alone. */
function insertAt(order: Ranking, id: CriterionId, place: number): Ranking {
  return without(order, id).toSpliced(place, 0, [id]);
}

function isSameOrder(a: Ranking, b: Ranking): boolean {
  return a.length === b.length && a.every((group, index) => group.join() === b[index]?.join());
}
