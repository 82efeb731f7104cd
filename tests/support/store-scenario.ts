import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { writeDocument } from "#core/share/write-document.ts";
import { scenarioKey } from "#platform/storage/stored-entry.ts";

/** A saved scenario of "API style" with the preset that REST is known to lead. Name only what matters. */
export function aScenario(differs: Partial<Scenario> = {}): Scenario {
  const id = differs.id ?? "first";
  const start = { id, name: "Checkout API", now: "2026-11-02T09:00:00Z", preset: "public-api" };
  const made = createScenario(apiStyleR1, start);
  return { ...made, revision: { id: `${id}-1`, counter: 1, parent: id }, ...differs };
}

/** Puts it into the browser's library without any of the page's own code for saving. */
export function storeScenario(differs: Partial<Scenario> = {}): Scenario {
  const scenario = aScenario(differs);
  localStorage.setItem(scenarioKey(scenario.id), writeDocument(scenario));
  return scenario;
}

/** The whole library byte for byte, for "nothing has changed". */
export function storedBytes(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(localStorage).map((key) => [key, localStorage.getItem(key) ?? ""] as const),
  );
}
