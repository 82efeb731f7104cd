import { beforeEach, describe, expect, it } from "vitest";
import { knownDecision, rememberDecision, useKnownDecisions } from "#platform/store/known-decisions.ts";
import { aDecision } from "#tests/support/a-decision.ts";

const first = aDecision({ Speed: { Ada: 5, Bob: 3 } });
const second = { ...first, revision: 2 };

beforeEach(() => {
  useKnownDecisions.setState({ decisions: [] });
});

describe("decisions that were loaded", () => {
  it("are known by their id and revision", () => {
    rememberDecision(first);
    rememberDecision(second);
    const { decisions } = useKnownDecisions.getState();

    expect(knownDecision(decisions, { id: first.id, revision: 1 })).toBe(first);
    expect(knownDecision(decisions, { id: first.id, revision: 2 })).toBe(second);
    expect(knownDecision(decisions, { id: first.id, revision: 3 })).toBeUndefined();
    expect(knownDecision(decisions, { id: "another", revision: 1 })).toBeUndefined();
  });

  it("are remembered once", () => {
    rememberDecision(first);
    rememberDecision(first);

    expect(useKnownDecisions.getState().decisions).toEqual([first]);
  });
});
