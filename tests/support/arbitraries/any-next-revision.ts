import * as fc from "fast-check";
import type { Cell } from "#core/domain/cell.ts";
import type { Criterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";

/** Some later revision of a decision: things gone, things new, criteria that are text only now, in another order. */
export function anyNextRevision(decision: Decision): fc.Arbitrary<Decision> {
  return fc
    .record({
      options: fc.shuffledSubarray([...decision.options], { minLength: 1 }),
      criteria: fc.shuffledSubarray([...decision.criteria], { minLength: 1 }),
      textOnly: fc.subarray(decision.criteria.map(({ id }) => id)),
      presets: fc.shuffledSubarray([...decision.presets]),
      questions: fc.shuffledSubarray([...decision.questions]),
      practices: fc.shuffledSubarray([...decision.practices]),
      later: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ options: kept, criteria, textOnly, presets, questions, practices, later }) => {
      const options = [
        ...kept,
        { id: "new-option", name: "New option", summary: "It came with this revision" },
      ];
      const cellsOf = (criterion: Criterion) =>
        Object.fromEntries(options.map(({ id }) => [id, criterion.cells[id] ?? notRated]));
      return {
        ...decision,
        revision: decision.revision + later,
        options,
        criteria: [
          ...criteria.map((criterion): Criterion => {
            const { id, name, question } = criterion;
            return textOnly.includes(id)
              ? { kind: "descriptive", id, name, question, cells: cellsOf(criterion) }
              : { ...criterion, cells: cellsOf(criterion) };
          }),
          {
            kind: "rated",
            id: "new-criterion",
            name: "New criterion",
            question: "How new is it?",
            scale: { worst: "Old", best: "New" },
            userSet: false,
            cells: Object.fromEntries(options.map(({ id }) => [id, notRated])),
          },
        ],
        presets,
        questions,
        practices,
      };
    });
}

const notRated: Cell = { fact: "A fact", rating: null, rationale: "A reason", sources: [], imputed: false };
