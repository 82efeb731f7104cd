import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decisionIndex, type DecisionSummary } from "#core/catalog/decision-index.ts";
import type { Decision } from "#core/domain/decision.ts";
import { releasedRevisions } from "./released-revisions.ts";

describe("the index of decisions", () => {
  it("says the same as the newest revision of every decision", async () => {
    const newest = new Map<string, Decision>();
    for (const decision of await releasedRevisions()) {
      if (decision.revision > (newest.get(decision.id)?.revision ?? 0)) newest.set(decision.id, decision);
    }

    const summaries = [...newest.values()].map(summaryOf).toSorted(byId);

    expect(decisionIndex.toSorted(byId)).toEqual(summaries);
  });

  it("loads no decision: it imports types only", () => {
    const text = readFileSync(
      new URL("../../../src/core/catalog/decision-index.ts", import.meta.url),
      "utf8",
    );

    const imports = text.split("\n").filter((line) => /\bimport\b.*["']/.test(line));

    expect(imports.filter((line) => !line.startsWith("import type "))).toEqual([]);
  });
});

function summaryOf(decision: Decision): DecisionSummary {
  return {
    id: decision.id,
    revision: decision.revision,
    title: decision.title,
    area: decision.area,
    question: decision.question,
    mode: decision.mode,
    options: decision.options.map((option) => option.name),
    presets: decision.presets.map(({ id, name }) => ({ id, name })),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id);
}
