import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { FILE_CAP } from "#core/share/caps.ts";
import { packScenario } from "#core/share/pack-scenario.ts";
import { readDocument } from "#core/share/read-document.ts";
import { readHeader } from "#core/share/read-header.ts";
import { aScenario } from "./a-scenario.ts";

function headerOf(content: unknown) {
  const document = readDocument(JSON.stringify(content), { cap: FILE_CAP });
  if (!document.ok) throw new Error("The test's own text must pass the first door.");
  return readHeader(document.value);
}

describe("the header of a scenario", () => {
  it("says which format a strange document claims to be", () => {
    expect(headerOf({ format: "excalidraw", version: 2 })).toEqual({
      ok: false,
      error: { kind: "wrong-format", found: "excalidraw" },
    });
    expect(headerOf({ version: 1 })).toEqual({ ok: false, error: { kind: "wrong-format", found: null } });
    expect(headerOf({ format: ["steelyard/scenario"] })).toEqual({
      ok: false,
      error: { kind: "wrong-format", found: null },
    });
    expect(headerOf(["s1"])).toEqual({ ok: false, error: { kind: "wrong-format", found: null } });
    expect(headerOf([])).toEqual({ ok: false, error: { kind: "wrong-format", found: null } });
  });

  it("recognises a newer version in both forms, whatever else it holds", () => {
    expect(headerOf({ format: "steelyard/scenario", version: 2, shape: "unheard of" })).toEqual({
      ok: false,
      error: { kind: "newer-version", version: 2 },
    });
    expect(headerOf([7, {}])).toEqual({ ok: false, error: { kind: "newer-version", version: 7 } });
  });

  it("refuses a version that never was", () => {
    for (const version of [0, -1, 1.5, "1", null]) {
      expect(headerOf({ ...aScenario(), version })).toEqual({
        ok: false,
        error: { kind: "wrong-shape", at: "version", expected: "1" },
      });
    }
  });

  it("can be read although the rest is unsound, so that a list can show the name", () => {
    const header = headerOf({ ...aScenario(), weights: "none" });

    expect(header.ok && header.value.name).toBe("Public API of the billing service");
  });

  it("names the field that it could not read", () => {
    const decision = { kind: "catalog", id: "../../etc", revision: 1 };
    const compact: unknown[] = JSON.parse(packScenario(aScenario(), apiStyleR1));

    expect(headerOf({ ...aScenario(), decision })).toMatchObject({ error: { at: "decision.id" } });
    expect(headerOf({ ...aScenario(), name: 5 })).toMatchObject({ error: { at: "name" } });
    expect(headerOf(compact.with(2, 0))).toMatchObject({ error: { at: "decision.revision" } });
    expect(headerOf(compact.slice(0, 3))).toMatchObject({ error: { at: "id" } });
  });
});
