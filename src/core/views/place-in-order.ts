import type { Ranking } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";

/** Where a criterion stands in an order, as it is said after its name: "now 2 of 7", "now left out". */
export function placeInOrder(order: Ranking, id: CriterionId): string {
  const at = order.findIndex((group) => group.includes(id));
  if (at < 0) return "now left out";
  const rank = order.slice(0, at).flat().length + 1;
  const others = (order[at]?.length ?? 1) - 1;
  const level = others > 0 ? `, level with ${others} ${others === 1 ? "other" : "others"}` : "";
  return `now ${rank} of ${order.flat().length}${level}`;
}
