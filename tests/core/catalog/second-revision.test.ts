import { describe, expect, it } from "vitest";
import { areas } from "#core/catalog/areas.ts";
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
import { rateLimitingR1 } from "#core/catalog/rate-limiting.r1.ts";
import { checkDecision } from "#scripts/catalog/check-decision.ts";
import { indexFaults } from "#scripts/catalog/index-faults.ts";
import { rateLimitingR2 } from "#tests/fixtures/catalog/rate-limiting.r2.ts";
import { findingSecondRevision, indexWithSecondRevision } from "#tests/fixtures/catalog/second-revision.ts";

/** The fixture that other tests move to is no toy: it keeps the rules that a released revision keeps. */
describe("the second revision in the fixtures", () => {
  it("keeps every rule of the catalog", () => {
    const known = areas.map(({ id }) => id);

    expect(checkDecision(rateLimitingR2, known)).toEqual([]);
  });

  it("is named by its index as it is", () => {
    const entry = indexWithSecondRevision(decisionIndex).filter(({ id }) => id === "rate-limiting");

    expect(indexFaults(entry, [rateLimitingR2])).toEqual([]);
  });

  it("is found beside the first one, and all others are found as ever", async () => {
    const find = findingSecondRevision(findDecision);

    expect(await find("rate-limiting", 2)).toEqual({ ok: true, value: rateLimitingR2 });
    expect(await find("rate-limiting", 1)).toEqual({ ok: true, value: rateLimitingR1 });
    expect(await find("rate-limiting", 3)).toMatchObject({ ok: false, error: { kind: "unknown-revision" } });
    expect(await find("api-style", 1)).toMatchObject({ ok: true, value: { id: "api-style" } });
  });
});
