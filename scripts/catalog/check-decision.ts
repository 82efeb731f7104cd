import type { Decision } from "#core/domain/decision.ts";
import type { AreaId } from "#core/domain/ids.ts";
import { advisoryFaults } from "./advisory-faults.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { combinationFaults } from "./combination-faults.ts";
import { criterionFaults } from "./criterion-faults.ts";
import { idFaults } from "./id-faults.ts";
import { practiceFaults } from "./practice-faults.ts";
import { presetFaults } from "./preset-faults.ts";
import { questionFaults } from "./question-faults.ts";
import { ruleFaults } from "./rule-faults.ts";
import { sourceFaults } from "./source-faults.ts";
import { textFaults } from "./text-faults.ts";
import { unless } from "./unless.ts";
import { wellFormedId } from "./well-formed-id.ts";

/** Every broken rule of a decision, in the order of the decision; an empty list when it keeps them all. */
export function checkDecision(decision: Decision, areas: readonly AreaId[]): readonly CatalogFault[] {
  const { options, criteria, presets, questions, rules, combinations, advisories } = decision;
  const named = { options, criteria, presets, questions, rules, combinations, advisories };

  return [
    ...textFaults("", decision),
    ...wellFormedId("id", decision.id),
    ...Object.entries(named).flatMap(([list, members]) => idFaults(list, members)),
    ...unless(
      Number.isInteger(decision.revision) && decision.revision >= 1,
      "revision",
      "a revision counts from 1",
    ),
    ...unless(decision.changes.length > 0, "changes", "a revision says what changed"),
    ...unless(areas.includes(decision.area), "area", "an area is one of the catalog's"),
    ...criteria.flatMap((criterion) => criterionFaults(criterion, decision)),
    ...presets.flatMap((preset) => presetFaults(preset, decision)),
    ...questionFaults(decision),
    ...ruleFaults(decision),
    ...combinations.flatMap((combination) => combinationFaults(combination, decision)),
    ...advisories.flatMap((advisory) => advisoryFaults(advisory, decision)),
    ...practiceFaults(decision),
    ...sourceFaults(decision),
  ];
}
