import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elicitedCriteria } from "#core/domain/elicited-criteria.ts";
import { WEIGHING_WAYS } from "#core/domain/elicitation.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { moveToRevision, type LeftBehind } from "#core/scenario/move-to-revision.ts";
import { checkIds } from "#core/share/check-ids.ts";
import { packScenario } from "#core/share/pack-scenario.ts";
import { writeDocument } from "#core/share/write-document.ts";
import { anyNextRevision } from "#tests/support/arbitraries/any-next-revision.ts";
import { anyScenarioCase } from "#tests/support/arbitraries/any-scenario.ts";
import { readText } from "#tests/support/read-text.ts";

const anyMove = anyScenarioCase.chain(({ decision, scenario }) =>
  anyNextRevision(decision).map((next) => ({ decision, scenario, next })),
);

describe("a scenario that moves to another revision", () => {
  it("is the same scenario where that is the revision it rests on, and leaves nothing behind", () => {
    fc.assert(
      fc.property(anyScenarioCase, ({ decision, scenario }) => {
        expect(moveToRevision(scenario, decision, decision)).toEqual({ scenario, leftBehind: [] });
      }),
    );
  });

  it("names nothing that the other revision does not have", () => {
    fc.assert(
      fc.property(anyMove, ({ decision, scenario, next }) => {
        expect(checkIds(moveToRevision(scenario, decision, next).scenario, next)).toBeNull();
      }),
    );
  });

  it("is written and read again with the other revision, in a file and in a link", () => {
    fc.assert(
      fc.property(anyMove, ({ decision, scenario, next }) => {
        const moved = moveToRevision(scenario, decision, next).scenario;

        expect(readText(writeDocument(moved), next)).toEqual({ ok: true, value: moved });
        expect(readText(packScenario(moved, next), next)).toEqual({ ok: true, value: moved });
      }),
    );
  });

  it("keeps every weight of a criterion that is still scored, and gives points to no other", () => {
    fc.assert(
      fc.property(anyMove, ({ decision, scenario, next }) => {
        const scored = next.criteria.filter(({ kind }) => kind === "rated").map(({ id }) => id);
        const { weights } = moveToRevision(scenario, decision, next).scenario;

        expect(weights).toEqual(
          Object.fromEntries(Object.entries(scenario.weights).filter(([id]) => scored.includes(id))),
        );
      }),
    );
  });

  it("loses nothing unseen: what was set is taken along or told", () => {
    fc.assert(
      fc.property(anyMove, ({ decision, scenario, next }) => {
        const moved = moveToRevision(scenario, decision, next);

        expect(settings(moved.scenario) + told(moved.leftBehind)).toBe(settings(scenario));
      }),
    );
  });

  it("keeps its own id, revision, words and times", () => {
    fc.assert(
      fc.property(anyMove, ({ decision, scenario, next }) => {
        const { id, revision, name, notes, createdAt, changedAt } = scenario;
        const moved = moveToRevision(scenario, decision, next).scenario;

        expect(moved).toMatchObject({ id, revision, name, notes, createdAt, changedAt });
        expect(moved.decision).toEqual({ kind: "catalog", id: next.id, revision: next.revision });
      }),
    );
  });

  it("leaves nothing behind on the way back, and comes to the same when it moves once more", () => {
    fc.assert(
      fc.property(anyMove, ({ decision, scenario, next }) => {
        const there = moveToRevision(scenario, decision, next);
        const back = moveToRevision(there.scenario, next, decision);

        expect(back.leftBehind).toEqual([]);
        expect(back.scenario.decision).toEqual(scenario.decision);
        expect(moveToRevision(back.scenario, decision, next)).toEqual({
          scenario: there.scenario,
          leftBehind: [],
        });
      }),
    );
  });
});

/** How many things a team has set. No points, and a practice with neither tick nor note, are nothing set. */
function settings(scenario: Scenario): number {
  return [
    ...(scenario.preset === null ? [] : [scenario.preset]),
    ...Object.values(scenario.weights).filter((points) => points > 0),
    ...Object.values(scenario.mustHaves),
    ...scenario.excludedOptions,
    ...scenario.excludedCriteria,
    ...Object.values(scenario.ratings).flatMap((row) => Object.values(row)),
    ...Object.values(scenario.answers),
    ...Object.values(scenario.checklist).filter(({ ticked, note }) => ticked || note !== ""),
    ...WEIGHING_WAYS.flatMap((way) => elicitedCriteria(scenario.elicitation, way)),
  ].length;
}

/** Of another way of weighing, one line names all criteria that it loses. */
function told(leftBehind: readonly LeftBehind[]): number {
  return leftBehind.reduce((sum, left) => sum + (left.kind === "way" ? left.criteria.length : 1), 0);
}
