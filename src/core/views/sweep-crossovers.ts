import type { Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Crossover } from "#core/engine/weight-sweep.ts";
import { MOST_POINTS } from "./most-points.ts";
import { SAME_POINTS } from "./sweep-scale.ts";

/** Where options change places while the weight grows. */
export interface SweepCrossover {
  /** Above 0 and below 100. */
  readonly points: number;
  /** Those that are ahead above it; several where they are the same on all that is weighed. */
  readonly passing: readonly Option[];
  /** Those that are ahead below it. */
  readonly passed: readonly Option[];
  readonly changesLeader: boolean;
}

/**
 * The crossovers of the engine in points, as far as points go: one at 100 itself turns nothing.
 *
 * Those that hand over the lead at one place are one crossover, also where twins take part;
 * of the others all that one option passes at one place is one.
 */
export function crossoversInPoints(
  lines: readonly { readonly option: Option }[],
  crossovers: readonly Crossover[],
  rest: number,
): readonly SweepCrossover[] {
  const found: SweepCrossover[] = [];
  for (const { share, options, changesLeader } of crossovers) {
    const points = (rest * share) / (1 - share);
    if (points > MOST_POINTS - SAME_POINTS) continue;
    const [passed, passing] = [itemAt(lines, options[0]).option, itemAt(lines, options[1]).option];
    const known = found.findIndex(
      (each) =>
        Math.abs(each.points - points) <= SAME_POINTS &&
        each.changesLeader === changesLeader &&
        (changesLeader || each.passing.includes(passing)),
    );
    if (known < 0) {
      found.push({ points, passing: [passing], passed: [passed], changesLeader });
    } else {
      const before = itemAt(found, known);
      found[known] = {
        ...before,
        passing: [...new Set([...before.passing, passing])],
        passed: [...new Set([...before.passed, passed])],
      };
    }
  }
  return found.toSorted((a, b) =>
    Math.abs(a.points - b.points) > SAME_POINTS
      ? a.points - b.points
      : Number(b.changesLeader) - Number(a.changesLeader),
  );
}
