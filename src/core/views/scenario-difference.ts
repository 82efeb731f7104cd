import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { bringBack } from "#core/scenario/bring-back.ts";
import { putBackRating } from "#core/scenario/put-back-rating.ts";
import { rateCell } from "#core/scenario/rate-cell.ts";
import { setMustHave } from "#core/scenario/set-must-have.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { takeOut, type Removable } from "#core/scenario/take-out.ts";
import { shownRating } from "./shown-rating.ts";
import { leaderNames } from "./leader-names.ts";
import { unweighedDifferences, type UnweighedDifference } from "./unweighed-differences.ts";

/** One input on which two scenarios of the same decision differ. */
export interface Difference {
  readonly kind: "weight" | "must-have" | "rating" | "in-play" | UnweighedDifference["kind"];
  /** "Weight of Caching", "Rating of REST on Caching", "gRPC". */
  readonly name: string;
  readonly left: string;
  readonly right: string;
  /**
   * Who leads when only this input of the left scenario is set as in the right one, none where nothing is
   * ranked then; null where that changes nothing.
   */
  readonly turnsTo: readonly string[] | null;
}

type Change = Omit<Difference, "turnsTo"> & { readonly apply: (scenario: Scenario) => Scenario };

/**
 * What differs in the inputs, and which differing input alone turns the leader. Answers and practices come last:
 * they weigh nothing.
 *
 * Both scenarios must be of the decision given; differences stand in the decision's order.
 */
export function scenarioDifference(
  decision: Decision,
  left: Scenario,
  right: Scenario,
): readonly Difference[] {
  const before = leaderNames(decision, left);
  const changes = [
    ...inPlayChanges(decision, left, right),
    ...weightChanges(decision, left, right),
    ...mustHaveChanges(decision, left, right),
    ...ratingChanges(decision, left, right),
  ];
  const weighed = changes.map(({ apply, ...difference }): Difference => {
    const after = leaderNames(decision, apply(left));
    return { ...difference, turnsTo: sameNames(after, before) ? null : after };
  });
  const unweighed = unweighedDifferences(decision, left, right);
  return [...weighed, ...unweighed.map((difference) => ({ ...difference, turnsTo: null }))];
}

function sameNames(after: readonly string[], before: readonly string[]): boolean {
  return after.length === before.length && after.every((name, place) => name === before[place]);
}

function inPlayChanges(decision: Decision, left: Scenario, right: Scenario): readonly Change[] {
  const removables: readonly { what: Removable; name: string }[] = [
    ...decision.options.map(({ id, name }) => ({ what: { kind: "option" as const, id }, name })),
    ...decision.criteria.map(({ id, name }) => ({ what: { kind: "criterion" as const, id }, name })),
  ];
  return removables.flatMap(({ what, name }): Change[] => {
    const [outLeft, outRight] = [isOut(left, what), isOut(right, what)];
    if (outLeft === outRight) return [];
    const word = (out: boolean) => (out ? "taken out" : "in play");
    const apply = (scenario: Scenario) => (outRight ? takeOut(scenario, what) : bringBack(scenario, what));
    return [{ kind: "in-play", name, left: word(outLeft), right: word(outRight), apply }];
  });
}

function isOut(scenario: Scenario, what: Removable): boolean {
  const out = what.kind === "option" ? scenario.excludedOptions : scenario.excludedCriteria;
  return out.includes(what.id);
}

function weightChanges(decision: Decision, left: Scenario, right: Scenario): readonly Change[] {
  return decision.criteria.flatMap(({ id, name }): Change[] => {
    const [here, there] = [left.weights[id] ?? 0, right.weights[id] ?? 0];
    if (here === there) return [];
    const apply = (scenario: Scenario) => setWeight(scenario, id, there);
    return [{ kind: "weight", name: `Weight of ${name}`, left: `${here}`, right: `${there}`, apply }];
  });
}

function mustHaveChanges(decision: Decision, left: Scenario, right: Scenario): readonly Change[] {
  return decision.criteria.flatMap(({ id, name }): Change[] => {
    const [here, there] = [left.mustHaves[id] ?? null, right.mustHaves[id] ?? null];
    if (here === there) return [];
    const word = (minimum: number | null) => (minimum === null ? "none" : `${minimum}`);
    const apply = (scenario: Scenario) => setMustHave(scenario, id, there);
    return [{ kind: "must-have", name: `Minimum for ${name}`, left: word(here), right: word(there), apply }];
  });
}

function ratingChanges(decision: Decision, left: Scenario, right: Scenario): readonly Change[] {
  return decision.criteria.flatMap((criterion) => {
    if (criterion.kind !== "rated") return [];
    return decision.options.flatMap((option): Change[] => {
      const cell = { criterion: criterion.id, option: option.id };
      const here = shownRating(left, criterion, option.id).rating;
      const there = shownRating(right, criterion, option.id).rating;
      if (here?.low === there?.low && here?.mode === there?.mode && here?.high === there?.high) return [];
      const own = right.ratings[criterion.id]?.[option.id];
      const apply = (scenario: Scenario) =>
        own ? rateCell(scenario, cell, own) : putBackRating(scenario, cell);
      const name = `Rating of ${option.name} on ${criterion.name}`;
      return [{ kind: "rating", name, left: inWords(here), right: inWords(there), apply }];
    });
  });
}

function inWords(rating: { low: number; mode: number; high: number } | null): string {
  return rating ? `${rating.mode} (${rating.low} to ${rating.high})` : "not rated";
}
