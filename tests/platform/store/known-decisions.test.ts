import { beforeEach, describe, expect, it, vi } from "vitest";
import { knownDecision, rememberDecision, useKnownDecisions } from "#platform/store/known-decisions.ts";
import { loadDecisionOnce, type LoadDecision } from "#platform/store/load-decision.ts";
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

  it("are loaded once, and again only after a failure", async () => {
    const load = vi.fn<LoadDecision>().mockRejectedValueOnce(new TypeError("Failed to fetch"));
    load.mockResolvedValue({ ok: true, value: first });

    expect(await loadDecisionOnce(first, load)).toEqual({ ok: false, error: { kind: "not-loaded" } });
    expect(await loadDecisionOnce(first, load)).toEqual({ ok: true, value: first });
    expect(await loadDecisionOnce(first, load)).toEqual({ ok: true, value: first });

    expect(load).toHaveBeenCalledTimes(2);
  });
});
