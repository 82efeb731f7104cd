import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import { checkDecision } from "./check-decision.ts";
import { releasedRevisions } from "./released-revisions.ts";

const released = await releasedRevisions();

/** Written by hand once, at release. A released line here never changes; a new revision adds one. */
const releasedOrder: Readonly<Record<string, { options: readonly string[]; criteria: readonly string[] }>> = {
  "api-style.r1": {
    options: ["rest", "graphql", "grpc", "websocket"],
    criteria: [
      "best-for",
      "data-format",
      "contract",
      "caching",
      "streaming",
      "browser-support",
      "learning-curve",
      "over-under-fetching",
      "tooling-maturity",
      "interoperability",
      "latency-throughput",
      "payload-efficiency",
      "evolvability",
      "error-semantics",
      "security-surface",
      "observability",
      "mobile-network",
      "operational-simplicity",
      "team-familiarity",
    ],
  },
  "database-type.r1": {
    options: ["relational", "document", "graph", "key-value", "time-series"],
    criteria: [
      "best-for",
      "examples",
      "schema",
      "scaling",
      "transactions",
      "query-language",
      "joins",
      "deep-traversal",
      "time-retention",
      "write-throughput",
      "read-latency",
      "consistency",
      "availability",
      "analytics",
      "managed-offerings",
      "portability",
      "backup-restore",
      "operational-simplicity",
      "team-familiarity",
    ],
  },
};

describe("the released revisions", () => {
  it("keep their options and criteria in the order that links rely on", () => {
    const order = released.map((decision) => [fileOf(decision), idsOf(decision)]);

    expect(Object.fromEntries(order)).toEqual(releasedOrder);
  });

  it.each(released.map((decision) => ({ file: fileOf(decision), decision })))(
    "$file keeps every rule of the catalog",
    ({ decision }) => {
      expect(checkDecision(decision)).toEqual([]);
    },
  );

  it.each(released.map((decision) => ({ file: fileOf(decision), decision })))(
    "$file ends with Team familiarity, which only the team rates",
    ({ decision }) => {
      const userSet = decision.criteria.filter(
        (criterion) => criterion.kind === "rated" && criterion.userSet,
      );

      expect(userSet.map((criterion) => criterion.name)).toEqual(["Team familiarity"]);
      expect(decision.criteria.at(-1)).toBe(userSet[0]);
      expect(Object.values(userSet[0]?.cells ?? {}).map((cell) => cell.rating)).toEqual(
        decision.options.map(() => null),
      );
    },
  );

  it.each([
    { file: "api-style.r1", options: 4, criteria: 19, rated: 17, presets: 6 },
    { file: "database-type.r1", options: 5, criteria: 19, rated: 17, presets: 6 },
  ])("$file holds $options options, $criteria criteria and $presets presets", ({ file, ...counts }) => {
    const decision = released.find((candidate) => fileOf(candidate) === file);

    expect({
      options: decision?.options.length,
      criteria: decision?.criteria.length,
      rated: decision?.criteria.filter((criterion) => criterion.kind === "rated").length,
      presets: decision?.presets.length,
    }).toEqual(counts);
  });

  it("speak only of sources that a reader can tell apart by title", () => {
    for (const decision of released) {
      const titles = decision.sources.map((source) => source.title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

function fileOf(decision: Decision): string {
  return `${decision.id}.r${decision.revision}`;
}

function idsOf(decision: Decision) {
  return {
    options: decision.options.map((option) => option.id),
    criteria: decision.criteria.map((criterion) => criterion.id),
  };
}
