import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import { sourceUses } from "#core/views/source-uses.ts";
import { aDecision } from "#tests/support/a-decision.ts";

const plain = aDecision({ Speed: { Ada: 5, Bob: 2 }, Price: { Ada: 2, Bob: null } });
const book = {
  id: "book",
  title: "The book",
  reference: "p. 1",
  kind: "book",
  access: "read",
  accessed: null,
  url: null,
} as const;

/** Ada's speed, and one of each other kind, rest on the book. */
const cited: Decision = {
  ...plain,
  references: ["book"],
  criteria: plain.criteria.map((criterion) => {
    const cell = criterion.cells["Ada"]!;
    if (criterion.name !== "Speed") return criterion;
    return { ...criterion, cells: { ...criterion.cells, Ada: { ...cell, sources: ["book", "talk"] } } };
  }),
  rules: [
    {
      id: "fast",
      priority: 1,
      strength: "strong",
      when: [],
      recommend: "Ada",
      preset: "any",
      reason: "She is fast.",
      caution: null,
      sources: ["book"],
    },
  ],
  combinations: [
    {
      id: "both",
      name: "Both together",
      options: ["Ada", "Bob"],
      when: [],
      reason: "Two hands more.",
      watchOut: "Two wages.",
      sources: ["book"],
    },
  ],
  advisories: [{ id: "late", when: [], option: "Bob", text: "Comes late.", sources: ["talk"] }],
  practices: [{ id: "ask", title: "Ask them", why: "They know.", howToCheck: "Ask.", sources: [book] }],
};

describe("what a source supports", () => {
  it("is the question, cells, rules, combinations, advisories and practices that cite it, in this order", () => {
    expect(sourceUses(cited).get("book")).toEqual([
      { kind: "decision", text: "Which one?" },
      { kind: "cell", text: "Ada on Speed" },
      { kind: "rule", text: "Ada: She is fast." },
      { kind: "combination", text: "Both together" },
      { kind: "practice", text: "Ask them" },
    ]);
    expect(sourceUses(cited).get("talk")).toEqual([
      { kind: "cell", text: "Ada on Speed" },
      { kind: "advisory", text: "Bob: Comes late." },
    ]);
  });

  it("is nothing where nothing cites it", () => {
    expect(sourceUses(plain).size).toBe(0);
  });

  it("counts every citation of every cell of a catalog decision", () => {
    const cells = apiStyleR1.criteria.flatMap(({ cells }) => Object.values(cells));
    const citations = cells.reduce((sum, { sources }) => sum + sources.length, 0);

    const uses = [...sourceUses(apiStyleR1).values()].flat().filter(({ kind }) => kind === "cell");

    expect(uses).toHaveLength(citations);
  });
});
