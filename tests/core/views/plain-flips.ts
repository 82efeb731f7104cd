import type { Rating } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { plainLeaders, plainSums } from "#tests/support/plain-ranking.ts";

/**
 * Flips a second time, worked out as plainly as can be: sums of points times rating as lines over the one number
 * that changes, and a try in every stretch between two of their crossings. Points are whole and ratings are halves, so
 * that sums are exact, and two crossings are the same or at least a fiftieth apart.
 */
export interface PlainFlip {
  readonly from: number;
  /** The end of the stretch in which the option leads alone. */
  readonly to: number;
}

const known = new WeakMap<Scenario, ReadonlyMap<OptionId, number>>();

/** The plain sums of a scenario of a law, which asks for them again and again. */
function sumsOf(decision: Decision, scenario: Scenario): ReadonlyMap<OptionId, number> {
  const sums = known.get(scenario) ?? plainSums(decision, scenario);
  known.set(scenario, sums);
  return sums;
}

/** Tenths are not exact, so that a tie at one is off by a hair; a real lead is many times larger. */
const HAIR = 1e-9;

/** Whether one option leads and no other with it. */
export function leadsAlone(decision: Decision, scenario: Scenario, option: OptionId): boolean {
  const sums = plainSums(decision, scenario);
  const own = sums.get(option) ?? -Infinity;
  return sums.has(option) && [...sums].every(([id, sum]) => id === option || own - sum > HAIR);
}

/** Options with a rank that do not lead. */
export function behindTheLead(decision: Decision, scenario: Scenario): readonly OptionId[] {
  const leaders = plainLeaders(decision, scenario);
  return [...sumsOf(decision, scenario).keys()].filter((option) => !leaders.includes(option));
}

/** Rated criteria in play. */
export function criteriaInPlay(decision: Decision, scenario: Scenario): readonly RatedCriterion[] {
  return decision.criteria.filter(
    (criterion): criterion is RatedCriterion =>
      criterion.kind === "rated" && !scenario.excludedCriteria.includes(criterion.id),
  );
}

/** Those on which every option with a rank is rated: only their weight can move. */
export function movableCriteria(decision: Decision, scenario: Scenario): readonly RatedCriterion[] {
  const ranked = [...sumsOf(decision, scenario).keys()];
  return criteriaInPlay(decision, scenario).filter((criterion) =>
    ranked.every((option) => plainRating(scenario, criterion, option) !== null),
  );
}

/** The rating that counts for one cell; null where nobody has rated it. */
export function plainRating(scenario: Scenario, criterion: RatedCriterion, option: OptionId): Rating | null {
  return scenario.ratings[criterion.id]?.[option] ?? criterion.cells[option]?.rating ?? null;
}

/** Whether an option leads alone at so many points of one criterion: a function that is quick to ask often. */
export function leadByWeight(
  decision: Decision,
  scenario: Scenario,
  { option, criterion }: { readonly option: OptionId; readonly criterion: RatedCriterion },
): { readonly at: (points: number) => boolean; readonly crossings: readonly number[] } {
  const weight = scenario.weights[criterion.id] ?? 0;
  const lines = [...sumsOf(decision, scenario)].map(([id, sum]) => {
    const slope = plainRating(scenario, criterion, id)?.mode ?? NaN;
    return { id, base: sum - weight * slope, slope };
  });
  const own = lines.find(({ id }) => id === option)!;
  const others = lines.filter(({ id }) => id !== option);
  return {
    at: (points) =>
      points === 0
        ? // An option that has a gap here comes into the ranking.
          leadsAlone(decision, setWeight(scenario, criterion.id, 0), option)
        : others.every(({ base, slope }) => own.base - base + points * (own.slope - slope) > HAIR),
    crossings: others
      .map(({ base, slope }) => (base - own.base) / (own.slope - slope))
      .filter((points) => points > 0 && points < 100),
  };
}

/** The nearest weight past which an option leads alone; null where there is none from 0 to 100. */
export function plainWeightFlip(
  decision: Decision,
  scenario: Scenario,
  cell: { readonly option: OptionId; readonly criterion: RatedCriterion },
): PlainFlip | null {
  const from = scenario.weights[cell.criterion.id] ?? 0;
  const lead = leadByWeight(decision, scenario, cell);
  const stops = [0, ...lead.crossings.toSorted((a, b) => a - b), 100];
  const ends = stops.slice(1).flatMap((end, place) => {
    const start = stops[place]!;
    if (end - start < 1e-9 || !lead.at((start + end) / 2)) return [];
    return [from <= start ? start : end];
  });
  const [to] = ends.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
  return to === undefined ? null : { from, to };
}
