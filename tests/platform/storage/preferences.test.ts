import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPreferences, writePreferences } from "#platform/storage/preferences.ts";
import { MemoryStorage } from "#tests/support/memory-storage.ts";

const KEY = "steelyard:preferences";
const DEFAULT_PREFERENCES = { theme: "system", lastScenario: null } as const;

function anAreaWith(text: string): MemoryStorage {
  const area = new MemoryStorage();
  area.setItem(KEY, text);
  return area;
}

describe("preferences", () => {
  it("are the system's theme and no last scenario before anybody has chosen", () => {
    expect(readPreferences(new MemoryStorage())).toEqual({ theme: "system", lastScenario: null });
  });

  it("read back as they were written", () => {
    const anyPreferences = fc.record({
      theme: fc.constantFrom("system" as const, "light" as const, "dark" as const),
      lastScenario: fc.option(fc.string({ minLength: 1 })),
    });
    fc.assert(
      fc.property(anyPreferences, (preferences) => {
        const area = new MemoryStorage();

        expect(writePreferences(preferences, area).ok).toBe(true);

        expect(readPreferences(area)).toEqual(preferences);
      }),
    );
  });

  it("spell the theme as public/theme.js reads it", () => {
    const area = new MemoryStorage();

    writePreferences({ theme: "dark", lastScenario: null }, area);

    expect(area.snapshot()[KEY]).toBe('{"theme":"dark","lastScenario":null}');
  });

  it.each([
    "",
    "null",
    "undefined",
    "[]",
    "7",
    '"dark"',
    "{",
    '{"theme":"sepia"}',
    '{"theme":["dark"],"lastScenario":7}',
  ])("fall back to the defaults where the stored value is %s", (text) => {
    expect(readPreferences(anAreaWith(text))).toEqual(DEFAULT_PREFERENCES);
  });

  it("keep the sound field beside a damaged one", () => {
    expect(readPreferences(anAreaWith('{"theme":"dark","lastScenario":{}}'))).toEqual({
      theme: "dark",
      lastScenario: null,
    });
  });

  it("are not taken from a prototype", () => {
    expect(readPreferences(anAreaWith('{"__proto__":{"theme":"dark"}}'))).toEqual(DEFAULT_PREFERENCES);
  });

  it("throw at no stored text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(["system", "light", "dark"]).toContain(readPreferences(anAreaWith(text)).theme);
      }),
    );
  });

  it("are the defaults without storage, and say why they were not kept", () => {
    const refusing = new MemoryStorage();
    refusing.refusal = new Error("denied");
    const full = new MemoryStorage();
    full.quota = 0;

    expect(readPreferences(null)).toEqual(DEFAULT_PREFERENCES);
    expect(readPreferences(refusing)).toEqual(DEFAULT_PREFERENCES);
    expect(writePreferences(DEFAULT_PREFERENCES, null)).toEqual({ ok: false, error: { kind: "no-storage" } });
    expect(writePreferences(DEFAULT_PREFERENCES, full)).toEqual({
      ok: false,
      error: { kind: "storage-full" },
    });
    expect(writePreferences(DEFAULT_PREFERENCES, refusing)).toMatchObject({
      ok: false,
      error: { kind: "refused" },
    });
  });
});
