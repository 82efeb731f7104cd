/**
 * What a person likes and where they were, under one key. `public/theme.js` reads `theme` from the
 * same value before the first paint, so its spelling must not change.
 */
import { fail, ok, type Result } from "#core/domain/result.ts";
import type { ScenarioId } from "#core/domain/ids.ts";
import type { SaveError } from "./save-error.ts";
import { openStorageArea, type StorageArea } from "./storage-area.ts";
import { storageFault } from "./storage-fault.ts";

const PREFERENCES_KEY = "steelyard:preferences";

export type Theme = "system" | "light" | "dark";

export interface Preferences {
  readonly theme: Theme;
  /** The scenario that `#/` opens; null opens the Sample. It may have been deleted since. */
  readonly lastScenario: ScenarioId | null;
}

const DEFAULT_PREFERENCES: Preferences = { theme: "system", lastScenario: null };

/** Never fails: a damaged value reads as the defaults, a damaged field as its own default. */
export function readPreferences(area: StorageArea | null = openStorageArea()): Preferences {
  const stored = parseObject(area);
  return {
    theme: readTheme(Reflect.get(stored, "theme")),
    lastScenario: readLastScenario(Reflect.get(stored, "lastScenario")),
  };
}

/** Writes all preferences at once; fields of other versions are not kept. */
export function writePreferences(
  preferences: Preferences,
  area: StorageArea | null = openStorageArea(),
): Result<void, SaveError> {
  if (area === null) return fail({ kind: "no-storage" });
  const { theme, lastScenario } = preferences;
  try {
    area.setItem(PREFERENCES_KEY, JSON.stringify({ theme, lastScenario }));
    return ok(undefined);
  } catch (thrown) {
    return fail(storageFault(thrown));
  }
}

function parseObject(area: StorageArea | null): object {
  try {
    const parsed: unknown = JSON.parse(area?.getItem(PREFERENCES_KEY) ?? "{}");
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

function readTheme(value: unknown): Theme {
  return value === "light" || value === "dark" ? value : DEFAULT_PREFERENCES.theme;
}

function readLastScenario(value: unknown): ScenarioId | null {
  return typeof value === "string" && value !== "" ? value : DEFAULT_PREFERENCES.lastScenario;
}
