import { isDeepStrictEqual } from "node:util";
import type { Decision } from "#core/domain/decision.ts";
import type { DecisionId, PracticeId } from "#core/domain/ids.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { unless } from "./unless.ts";

/** @param newest The newest revision of every decision there is. */
export function practiceIndexFaults(
  index: Readonly<Record<DecisionId, readonly PracticeId[]>>,
  newest: readonly Decision[],
): readonly CatalogFault[] {
  const told = new Map(Object.entries(index));
  const known = new Set(newest.map(({ id }) => id));

  return [
    ...newest.flatMap(({ id, practices }) =>
      unless(
        isDeepStrictEqual(
          told.get(id),
          practices.map((practice) => practice.id),
        ),
        `practiceIndex.${id}`,
        "the index says what the newest revision says",
      ),
    ),
    ...[...told.keys()].flatMap((id) =>
      unless(known.has(id), `practiceIndex.${id}`, "the index lists every decision, and only those"),
    ),
  ];
}
