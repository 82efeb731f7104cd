import type { CombinationCoverage } from "./combination-coverage.ts";
import type { CombinationMustHave } from "./combination-must-haves.ts";
import { listInWords } from "./list-in-words.ts";

/** A best rating no higher than this leaves a criterion open. */
const OPEN_UP_TO = 2;

/** What a careful reader should know beside the coverage, a sentence each: must-haves, what is left open, who adds nothing. */
export function combinationNotes(
  coverage: CombinationCoverage,
  mustHaves: readonly CombinationMustHave[],
): readonly string[] {
  return [
    ...mustHaves.map(mustHaveNote),
    ...leftOpen(coverage),
    ...coverage.idle.map(({ option, coveredBy }) => {
      const together = coveredBy.length > 1 ? "do not cover together" : "does not cover";
      return `${option.name} adds nothing here that ${names(coveredBy)} ${together}.`;
    }),
    ...coverage.lines
      .filter(({ unrated }) => unrated.length > 0)
      .map(({ criterion, unrated }) => `${names(unrated)} ${is(unrated)} not rated on ${criterion.name}.`),
    ...coverage.options
      .filter(({ takenOut }) => takenOut)
      .map(({ option }) => `${option.name} is taken out of this scenario and is shown here all the same.`),
  ];
}

function mustHaveNote({ criterion, minimum, outcome }: CombinationMustHave): string {
  const start = `Must-have: at least ${minimum} on ${criterion.name}`;
  switch (outcome.kind) {
    case "met":
      return `${start} is met by ${names(outcome.by)}.`;
    case "unknown":
      return `${start} is unknown: ${names(outcome.unrated)} ${is(outcome.unrated)} not rated there.`;
    case "missed":
      return `${start} is missed by all; the best is ${outcome.best}.`;
  }
}

/** A criterion where a missing rating could still be high is not called open. */
function leftOpen({ lines }: CombinationCoverage): readonly string[] {
  const open = lines.flatMap(({ criterion, best, unrated }) =>
    best !== null && best <= OPEN_UP_TO && unrated.length === 0
      ? [`${criterion.name} (${best} at best)`]
      : [],
  );
  return open.length > 0 ? [`Left open by all: ${listInWords(open)}.`] : [];
}

function names(options: readonly { readonly name: string }[]): string {
  return listInWords(options.map(({ name }) => name));
}

function is(options: readonly unknown[]): string {
  return options.length === 1 ? "is" : "are";
}
