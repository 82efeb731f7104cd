import { describe, expect, it } from "vitest";
import { rateLimitingR1 } from "#core/catalog/rate-limiting.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import { revisionChanges } from "#core/views/revision-changes.ts";
import { rateLimitingR2 } from "#tests/fixtures/catalog/rate-limiting.r2.ts";

const change = (kind: string, what: string, detail = "") => ({ kind, what, detail });

function groupsOf(from: Decision, to: Decision) {
  return Object.fromEntries(revisionChanges(from, to).groups.map(({ title, changes }) => [title, changes]));
}

/** The change that the fixture was written to make, one by one. */
describe("what changed between the two revisions of the fixture", () => {
  const told = revisionChanges(rateLimitingR1, rateLimitingR2);

  it("begins with what its authors say", () => {
    expect(told.notes).toBe(rateLimitingR2.changes);
  });

  it("has every rating that moved, by its best value or by its range alone", () => {
    expect(
      told.ratings.map(({ option, criterion, before, after }) => [
        option.name,
        criterion.name,
        before,
        after,
      ]),
    ).toEqual([
      ["Token bucket", "Limit accuracy", "3 (3 to 4)", "4 (3 to 4)"],
      ["Sliding window", "Memory per client", "3 (1 to 4)", "3 (2 to 4)"],
      ["Sliding window", "Works across many nodes", "4 (3 to 4)", "2 (1 to 4)"],
    ]);
  });

  it("has what was renamed, added and removed, and how presets weigh now", () => {
    expect(Object.fromEntries(told.groups.map(({ title, changes }) => [title, changes]))).toEqual({
      Options: [change("renamed", "Fixed window counter", "was Fixed window")],
      Criteria: [
        change("added", "Behaviour in an outage", "starts with 0 points"),
        change("removed", "Weighting by cost"),
      ],
      Presets: [
        change(
          "changed",
          "Public API with bursty clients",
          "Weighting by cost 80 to 0; Behaviour in an outage 0 to 40",
        ),
        change(
          "changed",
          "Strict limit",
          "Weighting by cost 20 to 0; Behaviour in an outage 0 to 60; favours Token bucket, was Sliding window",
        ),
        change("changed", "Simple quota", "Weighting by cost 60 to 0"),
      ],
      "Guided start": [
        change("added", "Question “Must limiting go on while the shared counts are out of reach?”"),
        change(
          "changed",
          "Rule for Sliding window: A rolling count closes the boundary loophole.",
          "strength",
        ),
        change(
          "added",
          "Rule for Token bucket: A local bucket goes on limiting while the shared counts are away.",
        ),
      ],
    });
  });

  it("has every text that says it in other words", () => {
    expect(told.wording).toEqual([
      change("reworded", "Fixed window counter", "summary"),
      change("reworded", "Fixed window counter on Best for", "fact"),
      change("reworded", "Token bucket on Limit accuracy", "fact and rationale"),
      change("reworded", "Sliding window on Works across many nodes", "fact and rationale"),
    ]);
  });
});

describe("what changed from one revision to another", () => {
  it("is nothing where they say the same", () => {
    const { ratings, groups, wording } = revisionChanges(rateLimitingR1, { ...rateLimitingR1, revision: 2 });

    expect([ratings, groups, wording]).toEqual([[], [], []]);
  });

  it("is nothing where the same is written in another order", () => {
    const retold = JSON.parse(JSON.stringify(rateLimitingR1), (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    ) as Decision;

    expect(groupsOf(rateLimitingR1, retold)).toEqual({});
    expect(revisionChanges(rateLimitingR1, retold).wording).toEqual([]);
  });

  it("tells the decision's own name, kind of answer and way back", () => {
    const to: Decision = {
      ...rateLimitingR1,
      title: "Rate limiting",
      mode: "combine",
      reversibility: { ...rateLimitingR1.reversibility, level: "hard" },
    };

    expect(groupsOf(rateLimitingR1, to)).toEqual({
      "The decision": [
        change("renamed", "Rate limiting", "was Rate limiting algorithm"),
        change("changed", "Answer: options that add up", "was one option"),
        change("changed", "Turning back: hard", "was easy"),
      ],
    });
  });

  it("tells how a criterion is judged now", () => {
    const to: Decision = {
      ...rateLimitingR1,
      criteria: rateLimitingR1.criteria.map((criterion) => {
        const { id, name, question, cells } = criterion;
        if (id === "limit-accuracy") return { kind: "descriptive", id, name, question, cells };
        return criterion.kind === "rated" && id === "added-latency"
          ? { ...criterion, userSet: true }
          : criterion;
      }),
    };

    expect(groupsOf(rateLimitingR1, to)).toEqual({
      Criteria: [
        change("changed", "Limit accuracy", "now text only, not scored"),
        change("changed", "No added delay", "now rated by the team"),
      ],
    });
  });

  it("tells options, combinations, advice and practices that came, went or were changed", () => {
    const [combination, gone] = rateLimitingR1.combinations;
    const [advice] = rateLimitingR1.advisories;
    const [practice, ...others] = rateLimitingR1.practices;
    const to: Decision = {
      ...rateLimitingR1,
      options: rateLimitingR1.options.filter(({ id }) => id !== "leaky-bucket"),
      combinations: [{ ...combination!, name: "Two limits" }],
      advisories: [{ ...advice!, when: [] }],
      practices: [...others, { ...practice!, id: "another", title: "Another habit" }],
    };

    expect(groupsOf(rateLimitingR1, to)).toEqual({
      Options: [change("removed", "Leaky bucket")],
      "Guided start": [
        change("changed", "Combination Two limits", `was Combination ${combination!.name}`),
        change("removed", `Combination ${gone!.name}`),
        change("changed", `Advice on Fixed window: ${advice!.text}`, "when it holds"),
      ],
      Practices: [change("added", "Another habit"), change("removed", practice!.title)],
    });
  });

  it("tells once of a rule that has another reason and another strength", () => {
    const [rule, ...others] = rateLimitingR1.rules;
    const strength = rule!.strength === "strong" ? "consider" : "strong";
    const to: Decision = {
      ...rateLimitingR1,
      rules: [{ ...rule!, strength, reason: "It fits better." }, ...others],
    };
    const option = rateLimitingR1.options.find(({ id }) => id === rule!.recommend)!.name;

    expect(groupsOf(rateLimitingR1, to)).toEqual({
      "Guided start": [
        change(
          "changed",
          `Rule for ${option}: It fits better.`,
          `strength; was Rule for ${option}: ${rule!.reason}`,
        ),
      ],
    });
  });

  it("tells a rating that came, went or became a stand-in", () => {
    const to: Decision = {
      ...rateLimitingR1,
      criteria: rateLimitingR1.criteria.map((criterion) =>
        criterion.id === "limit-accuracy"
          ? {
              ...criterion,
              cells: {
                ...criterion.cells,
                "token-bucket": { ...criterion.cells["token-bucket"]!, rating: null },
                "leaky-bucket": { ...criterion.cells["leaky-bucket"]!, imputed: true },
              },
            }
          : criterion,
      ),
    };
    const words = (from: Decision, newer: Decision) =>
      revisionChanges(from, newer).ratings.map(({ before, after }) => [before, after]);

    expect(words(rateLimitingR1, to)).toEqual([
      ["3 (3 to 4)", "not rated"],
      ["4 (4 to 5)", "4 (4 to 5), a stand-in"],
    ]);
    expect(words(to, rateLimitingR1)).toEqual([
      ["not rated", "3 (3 to 4)"],
      ["4 (4 to 5), a stand-in", "4 (4 to 5)"],
    ]);
  });

  it("tells texts of the decision, of scales, presets, questions and practices", () => {
    const [preset] = rateLimitingR1.presets;
    const [question] = rateLimitingR1.questions;
    const [practice] = rateLimitingR1.practices;
    const to: Decision = {
      ...rateLimitingR1,
      summary: "Said anew.",
      reversibility: { ...rateLimitingR1.reversibility, note: "Said anew." },
      criteria: rateLimitingR1.criteria.map((criterion) =>
        criterion.kind === "rated" && criterion.id === "limit-accuracy"
          ? { ...criterion, question: "How exact is it?", scale: { worst: "Not", best: "Wholly" } }
          : criterion,
      ),
      presets: [{ ...preset!, persona: "Somebody else" }, ...rateLimitingR1.presets.slice(1)],
      questions: [{ ...question!, why: "Said anew." }, ...rateLimitingR1.questions.slice(1)],
      practices: [
        { ...practice!, why: "Said anew.", howToCheck: "Look." },
        ...rateLimitingR1.practices.slice(1),
      ],
    };

    expect(revisionChanges(rateLimitingR1, to).wording).toEqual([
      change("reworded", "The decision", "summary and note on turning back"),
      change("reworded", "Limit accuracy", "question and scale"),
      change("reworded", `Preset ${preset!.name}`, "persona"),
      change("reworded", `Question “${question!.text}”`, "why it matters"),
      change("reworded", `Practice ${practice!.title}`, "why and how to check"),
    ]);
  });
});
