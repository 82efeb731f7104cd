import { describe, expect, it } from "vitest";
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";

describe("finding a decision", () => {
  it("gives the revision that was asked for", async () => {
    const found = await findDecision("database-type", 1);

    expect(found).toMatchObject({ ok: true, value: { id: "database-type", revision: 1 } });
  });

  it.each(decisionIndex)("finds the revision that the index names for $id", async ({ id, revision }) => {
    const found = await findDecision(id, revision);

    expect(found).toMatchObject({ ok: true, value: { id, revision } });
  });

  it.each(["", "no-such-decision", "API-STYLE", "__proto__", "constructor"])(
    "says so when nobody knows the decision %j",
    async (id) => {
      expect(await findDecision(id, 1)).toEqual({ ok: false, error: { kind: "unknown-decision", id } });
    },
  );

  it.each([0, 2, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "names the newest revision when %d was never released",
    async (revision) => {
      expect(await findDecision("api-style", revision)).toEqual({
        ok: false,
        error: { kind: "unknown-revision", id: "api-style", revision, newest: 1 },
      });
    },
  );
});
