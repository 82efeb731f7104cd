import type { Decision } from "#core/domain/decision.ts";
import type { Combination } from "#core/domain/guidance.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { combinationCoverage, type CombinationCoverage } from "./combination-coverage.ts";
import { combinationFit, type CombinationFit } from "./combination-fit.ts";
import { combinationMustHaves, type CombinationMustHave } from "./combination-must-haves.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

/** One combination of the catalog as this team sees it. */
export interface ListedCombination {
  readonly combination: Combination;
  readonly fit: CombinationFit;
  /** null where nothing is weighed. */
  readonly coverage: CombinationCoverage | null;
  readonly mustHaves: readonly CombinationMustHave[];
}

/** In the decision's order, which is no ranking: what is covered together says nothing of what it costs. */
export const combinationList = oncePerScenario(
  (decision: Decision, scenario: Scenario): readonly ListedCombination[] =>
    decision.combinations.map((combination) => ({
      combination,
      fit: combinationFit(combination.when, scenario.answers),
      coverage: combinationCoverage(decision, scenario, combination.options),
      mustHaves: combinationMustHaves(decision, scenario, combination.options),
    })),
);
