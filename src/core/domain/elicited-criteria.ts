import type { Elicitation, WeighingWay } from "./elicitation.ts";
import type { CriterionId } from "./ids.ts";

/** The criteria that one way of weighing was asked about; none where it was not used. */
export function elicitedCriteria(elicitation: Elicitation, way: WeighingWay): readonly CriterionId[] {
  switch (way) {
    case "ranking":
      return (elicitation.ranking ?? []).flat();
    case "pairs":
    case "bestWorst":
      return elicitation[way]?.criteria ?? [];
    case "swings":
    case "spread":
      return Object.keys(elicitation[way] ?? {});
  }
}
