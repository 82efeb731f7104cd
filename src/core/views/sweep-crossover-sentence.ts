import type { DecisionMode } from "#core/domain/decision.ts";
import { listInWords } from "./list-in-words.ts";
import type { SweepCrossover } from "./sweep-crossovers.ts";
import { sweepPlaceWords } from "./sweep-place-words.ts";

/** "At 61.4 points gRPC passes REST and takes the lead."; behind the lead "At 31 points GraphQL passes SOAP." */
export function sweepCrossoverSentence(crossover: SweepCrossover, mode: DecisionMode): string {
  const { points, passing, passed, changesLeader } = crossover;
  const isOne = passing.length === 1;
  const { passes, toFirst } = wordsOf(mode, isOne);
  const names = (options: SweepCrossover["passing"]) => listInWords(options.map(({ name }) => name));
  const end = changesLeader ? ` and ${toFirst}${isOne ? "" : " together"}` : "";
  return `At ${sweepPlaceWords(points)} ${names(passing)} ${passes} ${names(passed)}${end}.`;
}

/** Where options add up there is no lead to take, and a name may be plural: no verb agrees with it. */
function wordsOf(mode: DecisionMode, isOne: boolean): { readonly passes: string; readonly toFirst: string } {
  switch (mode) {
    case "choose-one":
    case "choose-one-or-combine":
      return isOne
        ? { passes: "passes", toFirst: "takes the lead" }
        : { passes: "pass", toFirst: "take the lead" };
    case "combine":
    case "checklist":
      return { passes: "would pass", toFirst: "come first" };
  }
}
