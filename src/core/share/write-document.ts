import type { Elicitation } from "#core/domain/elicitation.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { SimulationSettings } from "#core/domain/simulation.ts";

/**
 * A scenario as the text of a file: two spaces, fields in one order, ids sorted, a
 * line break at the end. The same scenario always gives the same bytes, so that a
 * team can keep it in version control and read the differences.
 */
export function writeDocument(scenario: Scenario): string {
  const document: Scenario = {
    format: scenario.format,
    version: scenario.version,
    id: scenario.id,
    revision: {
      id: scenario.revision.id,
      counter: scenario.revision.counter,
      parent: scenario.revision.parent,
    },
    name: scenario.name,
    notes: scenario.notes,
    createdAt: scenario.createdAt,
    changedAt: scenario.changedAt,
    decision: {
      kind: scenario.decision.kind,
      id: scenario.decision.id,
      revision: scenario.decision.revision,
    },
    preset: scenario.preset,
    weights: sorted(scenario.weights, (points) => points),
    mustHaves: sorted(scenario.mustHaves, (minimum) => minimum),
    excludedOptions: scenario.excludedOptions,
    excludedCriteria: scenario.excludedCriteria,
    ratings: sorted(scenario.ratings, (ratings) =>
      sorted(ratings, ({ low, mode, high, note }) => ({ low, mode, high, note })),
    ),
    answers: sorted(scenario.answers, (answer) => answer),
    checklist: sorted(scenario.checklist, ({ ticked, note }) => ({ ticked, note })),
    elicitation: rewritten(scenario.elicitation),
    simulation: rewrittenSettings(scenario.simulation),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What was not used is left out, as it is in the scenario. */
function rewritten({ ranking, swings, pairs, bestWorst, spread }: Elicitation): Elicitation {
  return {
    ...(ranking && { ranking }),
    ...(swings && { swings: sorted(swings, (worth) => worth) }),
    ...(pairs && {
      pairs: {
        criteria: pairs.criteria,
        judgments: pairs.judgments.map(({ more, less, times }) => ({ more, less, times })),
      },
    }),
    ...(bestWorst && {
      bestWorst: {
        criteria: bestWorst.criteria,
        best: bestWorst.best,
        worst: bestWorst.worst,
        bestToOthers: sorted(bestWorst.bestToOthers, (times) => times),
        othersToWorst: sorted(bestWorst.othersToWorst, (times) => times),
      },
    }),
    ...(spread && { spread: sorted(spread, (points) => points) }),
  };
}

function rewrittenSettings({ weights, ratings, seed }: SimulationSettings): SimulationSettings {
  const { kind } = weights;
  return { weights: kind === "band" ? { kind, points: weights.points } : { kind }, ratings, seed };
}

/** By code unit, not by the reader's language: the order must be the same everywhere. */
function sorted<Entry>(
  record: Readonly<Record<string, Entry>>,
  rewrite: (entry: Entry) => Entry,
): Readonly<Record<string, Entry>> {
  const entries = Object.entries(record).map(([id, entry]) => [id, rewrite(entry)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
