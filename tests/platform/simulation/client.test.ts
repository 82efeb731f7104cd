import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SimulationProblem } from "#core/engine/simulation-problem.ts";
import { simulateRanks } from "#core/engine/smaa.ts";
import { simulationClient } from "#platform/simulation/client.ts";
import { serviceThread, threadOf, type FakeThread } from "./service-thread.ts";

const value = { low: 0, mode: null, high: 1 };
const problem: SimulationProblem = { values: [[value], [value]], weights: { kind: "uniform" } };
const job = { id: 1, problem, seed: 3 };
const FIRST = { least: 20_000, most: 20_000 };
const ENDLESS = { least: 1e9, most: 1e9 };

/** Never answers. */
const silent = () => threadOf({ draw: () => new Promise(() => {}), stop: () => {} });
/** Answers at once, with nothing to show. */
const prompt = () => threadOf({ draw: () => ({ draws: 1 }), stop: () => {} });

function clientOf(make: () => FakeThread) {
  const threads: FakeThread[] = [];
  const client = simulationClient(() => {
    const thread = make();
    threads.push(thread);
    return thread;
  });
  return { client, threads };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("the worker", () => {
  it("draws for the page what the engine draws", async () => {
    const thread = await serviceThread();
    const client = simulationClient(() => thread);

    const outcome = await client.draw(job, FIRST);

    const summary = simulateRanks(problem, { seed: 3, draws: 20_000 });
    expect(outcome).toEqual({ kind: "drawn", summary, draws: 20_000 });
    thread.terminate();
  });

  it("is made when it is first needed, and serves all calls", async () => {
    const { client, threads } = clientOf(prompt);
    expect(threads).toHaveLength(0);

    await client.draw(job, FIRST);
    await client.draw(job, FIRST);

    expect(threads).toHaveLength(1);
  });

  it("is ended after half a minute without a call, and made again for the next", async () => {
    const { client, threads } = clientOf(prompt);
    await client.draw(job, FIRST);
    vi.advanceTimersByTime(29_000);
    await client.draw(job, FIRST);
    vi.advanceTimersByTime(29_000);
    expect(threads[0]!.isEnded()).toBe(false);

    vi.advanceTimersByTime(1_000);
    expect(threads[0]!.isEnded()).toBe(true);

    expect(await client.draw(job, FIRST)).toMatchObject({ kind: "drawn" });
    expect(threads).toHaveLength(2);
  });

  it("is not ended while it draws", async () => {
    const answers = [{ draws: 1 }, new Promise(() => {})];
    const { client, threads } = clientOf(() => threadOf({ draw: () => answers.shift() }));
    await client.draw(job, FIRST);

    void client.draw(job, FIRST);
    vi.advanceTimersByTime(120_000);

    expect(threads[0]!.isEnded()).toBe(false);
  });
});

describe("what is being drawn", () => {
  it("ends with a newer call, which is answered", async () => {
    const thread = await serviceThread();
    const client = simulationClient(() => thread);

    const old = client.draw(job, ENDLESS);
    const fresh = client.draw({ ...job, id: 2 }, FIRST);

    expect(await old).toEqual({ kind: "stopped" });
    expect(await fresh).toMatchObject({ kind: "drawn", draws: 20_000 });
    thread.terminate();
  });

  it("ends when it is stopped, on both sides", async () => {
    const stop = vi.fn();
    const thread = threadOf({ draw: () => new Promise(() => {}), stop });
    const client = simulationClient(() => thread);

    const drawing = client.draw(job, ENDLESS);
    client.stop();

    expect(await drawing).toEqual({ kind: "stopped" });
    await vi.waitFor(() => {
      expect(stop).toHaveBeenCalledOnce();
    });
    thread.terminate();
  });
});

describe("an older call that goes wrong", () => {
  it("does not end the worker that is at a newer one", async () => {
    const refuse = () => {
      throw new RangeError("No such problem");
    };
    const answers = [refuse, () => ({ draws: 1 })];
    const { client, threads } = clientOf(() => threadOf({ draw: () => answers.shift()!() }));

    const [old, fresh] = await Promise.all([client.draw(job, FIRST), client.draw({ ...job, id: 2 }, FIRST)]);

    expect(old).toEqual({ kind: "stopped" });
    expect(fresh).toMatchObject({ kind: "drawn" });
    expect(threads[0]!.isEnded()).toBe(false);
  });
});

describe("a worker that", () => {
  it("cannot be made is told as failed, and tried again by the next call", async () => {
    let works = false;
    const { client } = clientOf(() => {
      if (!works) throw new ReferenceError("Worker is not defined");
      return prompt();
    });
    expect(await client.draw(job, FIRST)).toEqual({ kind: "failed" });

    works = true;

    expect(await client.draw(job, FIRST)).toMatchObject({ kind: "drawn" });
  });

  it("cannot be loaded, or breaks, is told as failed and ended; the next call has a new one", async () => {
    const makes = [silent, prompt];
    const { client, threads } = clientOf(() => makes.shift()!());

    const drawing = client.draw(job, FIRST);
    threads[0]!.breakDown();

    expect(await drawing).toEqual({ kind: "failed" });
    expect(threads[0]!.isEnded()).toBe(true);
    expect(await client.draw(job, FIRST)).toMatchObject({ kind: "drawn" });
  });

  it("was ended says nothing about the one that follows it", async () => {
    const makes = [silent, prompt];
    const { client, threads } = clientOf(() => makes.shift()!());
    void client.draw(job, FIRST);
    threads[0]!.breakDown();
    await client.draw(job, FIRST);

    threads[0]!.breakDown();

    expect(threads[1]!.isEnded()).toBe(false);
  });

  it("refuses a problem is told as failed", async () => {
    const thread = await serviceThread();
    const client = simulationClient(() => thread);

    const outcome = await client.draw({ ...job, problem: { ...problem, values: [] } }, FIRST);

    expect(outcome).toEqual({ kind: "failed" });
    expect(thread.isEnded()).toBe(true);
  });
});
