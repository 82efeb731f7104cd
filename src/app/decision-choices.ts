import { areaName } from "#core/catalog/area-name.ts";
import { decisionIndex } from "#core/catalog/decision-index.ts";

/** Every decision of the catalog as a list offers it, each with the name of its area. */
export const decisionChoices = decisionIndex.map((decision) => ({
  ...decision,
  areaName: areaName(decision.area),
}));
