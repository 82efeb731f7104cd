import * as fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fail, ok, type Result } from "#core/domain/result.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { SaveError } from "#platform/storage/save-error.ts";
import { createSaveQueue, type SaveState } from "#platform/storage/save-queue.ts";
import { aScenario } from "./a-scenario.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const FULL: SaveError = { kind: "storage-full" };

/** A queue over a store that can be made to fail, and everything that it said and wrote. */
function aQueue() {
  const stored = new Map<string, string>();
  const states: SaveState[] = [];
  const bench = { stored, states, saves: 0, failure: null as SaveError | null };
  const save = (scenario: Scenario): Result<void, SaveError> => {
    bench.saves += 1;
    if (bench.failure !== null) return fail(bench.failure);
    stored.set(scenario.id, scenario.name);
    return ok(undefined);
  };
  const queue = createSaveQueue({ save, listener: (state) => states.push(state) });
  return Object.assign(bench, { queue });
}

it("saves the newest state once, after 300 ms of quiet", () => {
  const bench = aQueue();

  bench.queue.add(aScenario({ id: "one", name: "First" }));
  vi.advanceTimersByTime(200);
  bench.queue.add(aScenario({ id: "one", name: "Second" }));
  vi.advanceTimersByTime(299);
  expect(bench.saves).toBe(0);
  vi.advanceTimersByTime(1);

  expect(bench.saves).toBe(1);
  expect(bench.stored.get("one")).toBe("Second");
  expect(bench.states).toEqual([{ kind: "saving" }, { kind: "saved" }]);
});

it("saves at least once a second while a slider is dragged without a pause", () => {
  const bench = aQueue();

  for (let step = 1; step <= 100; step += 1) {
    bench.queue.add(aScenario({ id: "one", name: `Step ${String(step)}` }));
    vi.advanceTimersByTime(100);
  }

  expect(bench.saves).toBeGreaterThanOrEqual(9);
  expect(bench.saves).toBeLessThanOrEqual(11);
});

it("saves each scenario that changed, not only the last one", () => {
  const bench = aQueue();

  bench.queue.add(aScenario({ id: "one", name: "One" }));
  bench.queue.add(aScenario({ id: "__proto__", name: "Two" }));
  vi.advanceTimersByTime(300);

  expect([...bench.stored]).toEqual([
    ["one", "One"],
    ["__proto__", "Two"],
  ]);
});

it("has written everything when a flush returns, and writes it only once", () => {
  const bench = aQueue();
  bench.queue.add(aScenario({ id: "one", name: "Last words" }));

  bench.queue.flush();

  expect(bench.stored.get("one")).toBe("Last words");
  expect(bench.queue.state()).toEqual({ kind: "saved" });
  vi.advanceTimersByTime(60_000);
  expect(bench.saves).toBe(1);
});

it("never writes from a tab that has no change of its own", () => {
  const bench = aQueue();

  bench.queue.flush();
  bench.queue.add(aScenario());
  bench.queue.flush();
  bench.queue.flush();
  vi.advanceTimersByTime(60_000);

  expect(bench.saves).toBe(1);
});

it("says why nothing was saved until a save has worked, without flickering between", () => {
  const bench = aQueue();
  bench.failure = FULL;

  bench.queue.add(aScenario({ name: "First" }));
  vi.advanceTimersByTime(300);
  bench.queue.add(aScenario({ name: "Second" }));
  vi.advanceTimersByTime(300);

  expect(bench.saves).toBe(2);
  expect(bench.states).toEqual([{ kind: "saving" }, { kind: "not-saved", error: FULL }]);
});

it("tells when the reason changes", () => {
  const bench = aQueue();
  bench.failure = FULL;
  bench.queue.add(aScenario());
  bench.queue.flush();

  bench.failure = { kind: "no-storage" };
  bench.queue.flush();

  expect(bench.queue.state()).toEqual({ kind: "not-saved", error: { kind: "no-storage" } });
  expect(bench.states).toHaveLength(3);
});

it("recovers by itself, with no further change", () => {
  const bench = aQueue();
  bench.failure = FULL;
  bench.queue.add(aScenario({ id: "one", name: "Kept" }));
  vi.advanceTimersByTime(25_000);
  expect(bench.stored.size).toBe(0);

  bench.failure = null;
  vi.advanceTimersByTime(10_000);

  expect(bench.stored.get("one")).toBe("Kept");
  expect(bench.states.at(-1)).toEqual({ kind: "saved" });
});

it("does not make a change wait for the slow timer of a failed save", () => {
  const bench = aQueue();
  bench.failure = FULL;
  bench.queue.add(aScenario({ id: "one", name: "First" }));
  bench.queue.flush();

  bench.failure = null;
  bench.queue.add(aScenario({ id: "one", name: "Second" }));
  vi.advanceTimersByTime(300);

  expect(bench.stored.get("one")).toBe("Second");
  expect(vi.getTimerCount()).toBe(0);
});

it("saves the others when one scenario cannot be saved, and tells the first reason", () => {
  const saved: string[] = [];
  const queue = createSaveQueue({
    save: ({ id }) => {
      if (id === "bad") return fail({ kind: "occupied", by: "newer" });
      if (id === "worse") return fail(FULL);
      saved.push(id);
      return ok(undefined);
    },
  });

  for (const id of ["one", "bad", "worse", "two"]) queue.add(aScenario({ id }));
  queue.flush();

  expect(saved).toEqual(["one", "two"]);
  expect(queue.state()).toEqual({ kind: "not-saved", error: { kind: "occupied", by: "newer" } });
});

it("takes a save that throws for one that failed, and goes on", () => {
  const queue = createSaveQueue({
    save: () => {
      throw new Error("disk gone");
    },
  });

  queue.add(aScenario());
  queue.flush();

  expect(queue.state()).toEqual({ kind: "not-saved", error: { kind: "refused", message: "disk gone" } });
});

it("does not bring back a scenario that was deleted while it waited", () => {
  const bench = aQueue();
  bench.queue.add(aScenario({ id: "one" }));

  bench.queue.drop("one");
  bench.queue.drop("never-there");
  vi.advanceTimersByTime(60_000);

  expect(bench.saves).toBe(0);
  expect(bench.queue.state()).toEqual({ kind: "saved" });
  expect(vi.getTimerCount()).toBe(0);
});

it("still saves the others when one scenario was deleted while it waited", () => {
  const bench = aQueue();
  for (const id of ["one", "two"]) bench.queue.add(aScenario({ id, name: id }));

  bench.queue.drop("one");
  expect(bench.queue.state()).toEqual({ kind: "saving" });
  vi.advanceTimersByTime(300);

  expect([...bench.stored]).toEqual([["two", "two"]]);
});

it("keeps what changes while a save is under way", () => {
  const saved: string[] = [];
  const queue = createSaveQueue({
    save: (scenario) => {
      saved.push(scenario.name);
      if (scenario.name === "First") queue.add(aScenario({ name: "Second" }));
      return ok(undefined);
    },
  });

  queue.add(aScenario({ name: "First" }));
  vi.advanceTimersByTime(600);

  expect(saved).toEqual(["First", "Second"]);
  expect(queue.state()).toEqual({ kind: "saved" });
});

it("loses nothing over any order of changes, pauses, failures and flushes, once storage works again", () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant("change" as const), id: fc.constantFrom("one", "two", "three") }),
    fc.record({ do: fc.constant("wait" as const), time: fc.integer({ min: 1, max: 2000 }) }),
    fc.record({ do: fc.constantFrom("break" as const, "mend" as const, "flush" as const) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const bench = aQueue();
      const newest = new Map<string, string>();

      steps.forEach((taken, count) => {
        if (taken.do === "change") {
          newest.set(taken.id, `Change ${String(count)}`);
          bench.queue.add(aScenario({ id: taken.id, name: `Change ${String(count)}` }));
        } else if (taken.do === "wait") vi.advanceTimersByTime(taken.time);
        else if (taken.do === "flush") bench.queue.flush();
        else bench.failure = taken.do === "break" ? FULL : null;
      });
      bench.failure = null;
      vi.advanceTimersByTime(10_000);

      expect(Object.fromEntries(bench.stored)).toEqual(Object.fromEntries(newest));
      expect(bench.queue.state()).toEqual({ kind: "saved" });
      expect(vi.getTimerCount()).toBe(0);
    }),
  );
});
