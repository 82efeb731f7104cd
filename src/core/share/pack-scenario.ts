import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { COMPACT_VERSION } from "./compact-places.ts";
import { packSimulation } from "./compact-simulation.ts";
import { packTime } from "./compact-time.ts";
import { denseList } from "./dense-list.ts";
import { packElicitation } from "./pack-elicitation.ts";
import { withoutEnd } from "./without-end.ts";

/**
 * A scenario in the short form of links: JSON without names, in the order that
 * `compact-places.ts` fixes for ever.
 *
 * @param decision The revision that the scenario was made with, and every id of the
 *   scenario is one of its ids; `readScenario` and the page's own changes see to that.
 */
export function packScenario(scenario: Scenario, decision: Decision): string {
  const criterion = positions(decision.criteria);
  const option = positions(decision.options);
  const question = positions(decision.questions);
  const practice = positions(decision.practices);
  const answers = byPosition(scenario.answers, question);
  const checklist = byPosition(scenario.checklist, practice).map(([position, { ticked, note }]) => [
    position,
    ticked,
    note,
  ]);
  const elicitation = packElicitation(scenario.elicitation, decision.criteria, criterion);
  return JSON.stringify([
    COMPACT_VERSION,
    scenario.decision.id,
    scenario.decision.revision,
    scenario.id,
    scenario.revision.id,
    scenario.revision.counter,
    scenario.revision.parent,
    scenario.name,
    packTime(scenario.createdAt),
    packTime(scenario.changedAt),
    scenario.preset,
    denseList(scenario.weights, decision.criteria),
    byPosition(scenario.mustHaves, criterion),
    scenario.excludedOptions.map(option),
    scenario.excludedCriteria.map(criterion),
    byPosition(scenario.ratings, criterion).map(([position, ratings]) => [
      position,
      ...byPosition(ratings, option).map(([place, { low, mode, high, note }]) => [
        place,
        low,
        mode,
        high,
        note,
      ]),
    ]),
    scenario.notes,
    ...withoutEnd(
      [answers, checklist, elicitation, packSimulation(scenario.simulation)],
      (list) => list.length === 0,
    ),
  ]);
}

function positions(items: readonly { readonly id: string }[]): (id: string) => number {
  const known = new Map(items.map(({ id }, position) => [id, position]));
  return (id) => {
    const position = known.get(id);
    if (position === undefined)
      throw new Error(`The scenario names "${id}", which its decision does not have.`);
    return position;
  };
}

function byPosition<Entry>(
  record: Readonly<Record<string, Entry>>,
  position: (id: string) => number,
): readonly (readonly [number, Entry])[] {
  const entries = Object.entries(record).map(([id, entry]) => [position(id), entry] as const);
  return entries.toSorted(([a], [b]) => a - b);
}
