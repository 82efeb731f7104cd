import { describe, expect, it } from "vitest";
import { allPractices, practices } from "#core/catalog/practices.ts";
import { idFaults } from "#scripts/catalog/id-faults.ts";
import { textFaults } from "#scripts/catalog/text-faults.ts";
import { releasedRevisions } from "./released-revisions.ts";

describe("the review checklist", () => {
  it("holds 25 practices, each with an id of its own and every text", () => {
    expect(allPractices).toHaveLength(25);
    expect(idFaults("practices", allPractices)).toEqual([]);
    expect(textFaults("practices", allPractices)).toEqual([]);
  });

  it("says nothing without a source", () => {
    expect(allPractices.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it("can be told apart by title", () => {
    expect(new Set(allPractices.map(({ title }) => title)).size).toBe(allPractices.length);
  });

  it("is asked whole: every practice bears on a decision", async () => {
    const released = await releasedRevisions();

    const asked = new Set(released.flatMap((decision) => decision.practices.map(({ id }) => id)));

    expect(allPractices.filter(({ id }) => !asked.has(id))).toEqual([]);
  });

  it("gives the practices that a decision names, in its order, and none that nobody has", () => {
    expect(practices("hard-to-reverse", "tenant-filter").map(({ id }) => id)).toEqual([
      "hard-to-reverse",
      "tenant-filter",
    ]);
    expect(() => practices("no-such-practice")).toThrow('No practice is called "no-such-practice"');
  });
});
