import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { indexFaults } from "#scripts/catalog/index-faults.ts";
import { releasedRevisions } from "./released-revisions.ts";

const catalog = new URL("../../../src/core/catalog/", import.meta.url);

describe("the index of decisions", () => {
  it("says the same as the newest revision of every decision", async () => {
    const released = await releasedRevisions();

    const newest = released.filter(({ id, revision }) =>
      released.every((other) => other.id !== id || other.revision <= revision),
    );

    expect(indexFaults(decisionIndex, newest)).toEqual([]);
  });

  it("lists the decisions in reading order, those of one area side by side", () => {
    expect(decisionIndex.map(({ id }) => id)).toEqual([
      "api-style",
      "database-type",
      "caching-strategy",
      "cache-write-pattern",
      "authentication",
      "authorization",
      "multi-tenancy",
      "rate-limiting",
      "overload-protection",
      "background-processing",
      "observability",
    ]);
  });

  it("loads no decision: it imports types only", () => {
    const text = readFileSync(new URL("decision-index.ts", catalog), "utf8");

    const imports = text.split("\n").filter((line) => /\bimport\b.*["']/.test(line));

    expect(imports.filter((line) => !line.startsWith("import type "))).toEqual([]);
  });
});
