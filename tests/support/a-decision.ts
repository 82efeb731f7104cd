import type { Cell } from "#core/domain/cell.ts";
import type { Criterion, RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";

/** A best value alone, an honest range [low, mode, high], or null for "not rated". */
export type CellSketch = number | readonly [low: number, mode: number, high: number] | null;

/**
 * A decision that names only what matters: criteria with the rating of each option.
 *
 * @example aDecision({ Speed: { Ada: 5, Bob: [1, 2, 4] }, Price: { Ada: 2, Bob: null } })
 *
 * Names are ids as well. Options stand in the order in which the first criterion names them.
 */
export function aDecision(sketch: Readonly<Record<string, Readonly<Record<string, CellSketch>>>>): Decision {
  const names = Object.keys(Object.values(sketch)[0] ?? {});
  return {
    id: "a-decision",
    revision: 1,
    title: "A decision",
    changes: [],
    area: "anywhere",
    mode: "choose-one",
    question: "Which one?",
    summary: "One of several.",
    reversibility: { level: "easy", note: "Nothing depends on it." },
    references: [],
    options: names.map((name) => ({ id: name, name, summary: `The option ${name}` })),
    criteria: Object.entries(sketch).map(([name, cells]) => aRatedCriterion(name, cells)),
    presets: [],
    questions: [],
    rules: [],
    combinations: [],
    advisories: [],
    practices: [],
    sources: [],
  };
}

export function aRatedCriterion(name: string, cells: Readonly<Record<string, CellSketch>>): RatedCriterion {
  return {
    kind: "rated",
    id: name,
    name,
    question: `How good is it at ${name}?`,
    scale: { worst: "Not at all", best: "As good as it gets" },
    userSet: false,
    cells: Object.fromEntries(Object.entries(cells).map(([option, cell]) => [option, aCell(cell)])),
  };
}

export function aDescriptiveCriterion(name: string, options: readonly string[]): Criterion {
  return {
    kind: "descriptive",
    id: name,
    name,
    question: `What about ${name}?`,
    cells: Object.fromEntries(options.map((option) => [option, aCell(null)])),
  };
}

/** The same decision with one rating marked as a stand-in for "does not apply". */
export function withStandIn(decision: Decision, cell: { criterion: string; option: string }): Decision {
  const criteria = decision.criteria.map((criterion): Criterion => {
    const known = criterion.cells[cell.option];
    if (criterion.id !== cell.criterion || !known) return criterion;
    return { ...criterion, cells: { ...criterion.cells, [cell.option]: { ...known, imputed: true } } };
  });
  return { ...decision, criteria };
}

function aCell(sketch: CellSketch): Cell {
  const rating =
    sketch === null
      ? null
      : typeof sketch === "number"
        ? { low: sketch, mode: sketch, high: sketch }
        : { low: sketch[0], mode: sketch[1], high: sketch[2] };
  return { fact: "A fact", rating, rationale: "A reason", sources: [], imputed: false };
}
