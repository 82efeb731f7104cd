import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
import { practiceIndex } from "#core/catalog/practice-index.ts";
import { allPractices } from "#core/catalog/practices.ts";

describe("the index of practices", () => {
  it("names the practices of the newest revision of every decision", async () => {
    const named = await Promise.all(
      decisionIndex.map(async ({ id, revision }) => {
        const found = await findDecision(id, revision);
        if (!found.ok) throw new Error(`${id} is in the index but not in the catalog`);
        return [id, found.value.practices.map((practice) => practice.id)] as const;
      }),
    );

    expect(practiceIndex).toEqual(Object.fromEntries(named));
  });

  it("leaves no practice without a decision", () => {
    const named = new Set(Object.values(practiceIndex).flat());

    expect(allPractices.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it("loads no decision: it imports types only", () => {
    const text = readFileSync(
      new URL("../../../src/core/catalog/practice-index.ts", import.meta.url),
      "utf8",
    );

    const imports = text.split("\n").filter((line) => /\bimport\b.*["']/.test(line));

    expect(imports.filter((line) => !line.startsWith("import type "))).toEqual([]);
  });
});
