import type { CriterionId } from "#core/domain/ids.ts";
import type { Standing } from "./standing.ts";

/** The total, 0 to 100, that a rating on one criterion can move; null where something else keeps the option out of the ranking. */
export function movableTotal(standing: Standing, criterion: CriterionId): number | null {
  switch (standing.kind) {
    case "ranked":
      return standing.total;
    case "incomplete":
      return null;
    case "ruled-out": {
      const complete = standing.low === standing.high;
      const onlyHere = standing.misses.every((miss) => miss.criterion === criterion);
      return complete && onlyHere ? standing.low : null;
    }
  }
}
