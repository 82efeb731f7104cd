import type { Criterion } from "#core/domain/criterion.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { withoutEnd } from "./without-end.ts";

/** Numbers by criterion as a list in the decision's order: null where one is not named, nulls at the end left out. */
export function denseList(
  numbers: Readonly<Record<CriterionId, number>>,
  criteria: readonly Criterion[],
): readonly (number | null)[] {
  return withoutEnd(
    criteria.map(({ id }) => numbers[id] ?? null),
    (entry) => entry === null,
  );
}
