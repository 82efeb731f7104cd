import type { Scenario } from "#core/domain/scenario.ts";
import type { Trial } from "#core/domain/trial.ts";
import { rateCell } from "./rate-cell.ts";
import { setMustHave } from "./set-must-have.ts";
import { takeOverPoints } from "./take-over-points.ts";

/** The scenario as it would be with what is tried on. */
export function applyTrial(scenario: Scenario, trial: Trial): Scenario {
  switch (trial.kind) {
    case "weights":
      return takeOverPoints(scenario, trial.points);
    case "rating":
      return rateCell(scenario, trial.cell, trial.rating);
    case "must-have":
      return setMustHave(scenario, trial.criterion, trial.minimum);
  }
}
