import { isDeepStrictEqual } from "node:util";
import type { DecisionSummary } from "#core/catalog/decision-index.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { idFaults } from "./id-faults.ts";
import { unless } from "./unless.ts";

/** @param newest The newest revision of every decision there is. */
export function indexFaults(
  index: readonly DecisionSummary[],
  newest: readonly Decision[],
): readonly CatalogFault[] {
  return [
    ...idFaults("decisionIndex", index),
    ...newest.flatMap(({ id }) =>
      unless(
        index.some((entry) => entry.id === id),
        `decisionIndex.${id}`,
        "the index lists every decision, and only those",
      ),
    ),
    ...index.flatMap((entry) => entryFaults(entry, newest)),
  ];
}

function entryFaults(entry: DecisionSummary, newest: readonly Decision[]): readonly CatalogFault[] {
  const path = `decisionIndex.${entry.id}`;
  const decision = newest.find(({ id }) => id === entry.id);
  if (decision === undefined) return [{ path, rule: "the index lists every decision, and only those" }];

  const told = new Map(Object.entries(entry));
  return Object.entries(summaryOf(decision)).flatMap(([field, value]) =>
    unless(
      isDeepStrictEqual(told.get(field), value),
      `${path}.${field}`,
      "the index says what the newest revision says",
    ),
  );
}

function summaryOf(decision: Decision): DecisionSummary {
  return {
    id: decision.id,
    revision: decision.revision,
    title: decision.title,
    area: decision.area,
    mode: decision.mode,
    question: decision.question,
    options: decision.options.map((option) => option.name),
    presets: decision.presets.map(({ id, name }) => ({ id, name })),
  };
}
