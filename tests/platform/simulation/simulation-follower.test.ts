import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { simulateRanks } from "#core/engine/smaa.ts";
import { describeScenario } from "#core/scenario/describe-scenario.ts";
import { setSimulation } from "#core/scenario/set-simulation.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { simulatedProblem } from "#core/views/simulated-problem.ts";
import type { DrawOutcome, SimulationClient } from "#platform/simulation/client.ts";
import { simulationFollower } from "#platform/simulation/simulation-follower.ts";
import { simulationStore } from "#platform/simulation/simulation-store.ts";
import type { SimulationGoal, SimulationJob } from "#platform/simulation/worker.ts";
import { beginSession, endSession } from "#platform/store/begin-session.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });
const base = aScenario(decision, { weights: { Speed: 60, Price: 40 } });

/** What the worker was asked for, and what it is to answer. */
interface Call {
  readonly job: SimulationJob;
  readonly goal: SimulationGoal;
  readonly answer: (outcome: DrawOutcome) => void;
}

let calls: Call[];
let stops: number;
let setDepth: ReturnType<typeof simulationFollower>;

beforeEach(() => {
  vi.useFakeTimers();
  calls = [];
  stops = 0;
  const client: SimulationClient = {
    draw: (job, goal) => new Promise((answer) => calls.push({ job, goal, answer })),
    stop: () => {
      stops += 1;
    },
  };
  setDepth = simulationFollower(client);
  open(base);
});

afterEach(() => {
  setDepth(null);
  endSession();
  vi.useRealTimers();
});

function open(scenario: Scenario, of: Decision = decision, origin: "stored" | "shared" = "stored"): void {
  beginSession({ scenario, decision: of, origin });
  // The follower looks one task later.
  vi.advanceTimersByTime(0);
}

/** The scenario with so many points of Speed. */
const speed = (points: number) => setWeight(base, "Speed", points);
const state = () => simulationStore.getState();
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const goals = () => calls.map(({ goal }) => goal.most);
/** The share of Speed's band that a call was given: tells whose problem it is. */
const lastWeights = () => calls.at(-1)!.job.problem.weights;
const weightsOf = (scenario: Scenario) => simulatedProblem(decision, scenario)!.problem.weights;

async function answer(draws: number): Promise<void> {
  const { job, answer: tell } = calls.at(-1)!;
  tell({ kind: "drawn", summary: simulateRanks(job.problem, { seed: job.seed, draws: 1 }), draws });
  await wait(0);
}

async function fail(): Promise<void> {
  calls.at(-1)!.answer({ kind: "failed" });
  await wait(0);
}

describe("the first picture alone", () => {
  it("is drawn once the scenario has rested for 300 ms", async () => {
    setDepth("first");
    await wait(299);
    expect(calls).toHaveLength(0);
    open(speed(61));
    await wait(299);
    expect(calls).toHaveLength(0);

    await wait(1);

    expect(goals()).toEqual([20_000]);
    expect(lastWeights()).toEqual(weightsOf(speed(61)));
    expect(state()).toEqual({ kind: "running", picture: null, draws: 0 });
  });

  it("is all that is drawn", async () => {
    setDepth("first");
    await wait(300);

    await answer(20_000);
    await wait(10_000);

    expect(calls).toHaveLength(1);
    expect(state()).toMatchObject({
      kind: "finished",
      picture: { of: simulatedProblem(decision, base), draws: 20_000 },
    });
  });

  it("stays while the scenario moves on, as that of an earlier problem, and is told once", async () => {
    setDepth("first");
    await wait(300);
    await answer(20_000);
    const told = vi.fn();
    const stopTelling = simulationStore.subscribe(told);

    for (const points of [61, 62, 63]) open(speed(points));

    stopTelling();
    expect(told).toHaveBeenCalledOnce();

    expect(state()).toMatchObject({
      kind: "running",
      picture: { of: simulatedProblem(decision, base) },
      draws: 0,
    });
  });
});

describe("while a slider moves, with Challenge open", () => {
  beforeEach(() => {
    setDepth("full");
  });

  it("a first picture is begun at once, and the next one no sooner than 50 ms later", async () => {
    expect(goals()).toEqual([20_000]);
    await wait(10);
    await answer(20_000);

    open(speed(61));
    await wait(39);
    expect(calls).toHaveLength(1);
    await wait(1);
    expect(calls).toHaveLength(2);
    await answer(20_000);
    await wait(50);
    open(speed(62));

    expect(calls).toHaveLength(3);
    expect(lastWeights()).toEqual(weightsOf(speed(62)));
  });

  it("the newest problem waits for the first picture of an earlier one, and nothing queues", async () => {
    for (const points of [61, 62, 63, 64]) {
      await wait(100);
      open(speed(points));
    }
    expect(calls).toHaveLength(1);

    await answer(20_000);

    expect(state()).toMatchObject({ kind: "running", picture: { of: simulatedProblem(decision, base) } });
    expect(calls).toHaveLength(2);
    expect(lastWeights()).toEqual(weightsOf(speed(64)));
    expect(stops).toBe(0);
  });

  it("a picture that nobody asks for any more does not count as one of the open scenario", async () => {
    open(speed(61));

    await answer(20_000);

    expect(state()).toMatchObject({ kind: "running", draws: 0 });
  });

  it("each move has its first picture, and none of them a million draws", async () => {
    for (let points = 61; points < 71; points += 1) {
      await answer(20_000);
      await wait(60);
      open(speed(points));
    }
    await answer(20_000);

    expect(goals()).toEqual(Array<number>(11).fill(20_000));
  });

  it("what is drawn after a first picture stops at once", async () => {
    await answer(20_000);
    await wait(100);
    expect(goals()).toEqual([20_000, 1_000_000]);

    open(speed(61));

    expect(stops).toBe(1);
    expect(goals()).toEqual([20_000, 1_000_000, 20_000]);
    // A late answer of what was stopped.
    calls[1]!.answer({
      kind: "drawn",
      summary: simulateRanks(calls[1]!.job.problem, { seed: 1, draws: 1 }),
      draws: 500_000,
    });
    await wait(0);
    expect(state()).toMatchObject({ kind: "running", picture: { draws: 20_000 }, draws: 0 });
  });

  it("a problem that comes back before another was begun keeps its picture and goes on from it", async () => {
    await answer(20_000);

    open(speed(61));
    open(speed(60));
    await wait(100);

    expect(goals()).toEqual([20_000, 1_000_000]);
    expect(calls[1]!.job.id).toBe(calls[0]!.job.id);
  });
});

describe("when the hand rests, with Challenge open", () => {
  it("a million draws follow the first picture 100 ms after the last move, sharper and sharper", async () => {
    setDepth("full");
    await wait(20);
    await answer(20_000);
    await wait(79);
    expect(calls).toHaveLength(1);
    await wait(1);
    const seen: number[] = [];
    for (const draws of [300_000, 650_000, 1_000_000]) {
      await answer(draws);
      const now = state();
      seen.push(now.kind === "running" ? now.draws : -1);
    }
    await wait(10_000);

    expect(goals()).toEqual([20_000, 1_000_000, 1_000_000, 1_000_000]);
    expect(new Set(calls.map(({ job }) => job.id)).size).toBe(1);
    expect(seen).toEqual([300_000, 650_000, -1]);
    expect(state()).toMatchObject({ kind: "finished", picture: { draws: 1_000_000 } });
  });

  it("no picture gives way to one of fewer draws, as from a worker made anew", async () => {
    setDepth("full");
    await answer(20_000);
    await wait(100);
    await answer(600_000);

    await answer(100_000);
    expect(state()).toMatchObject({ kind: "running", picture: { draws: 600_000 }, draws: 600_000 });
    await answer(700_000);

    expect(state()).toMatchObject({ kind: "running", picture: { draws: 700_000 } });
  });
});

describe("another depth for the same scenario", () => {
  it("keeps the first picture and goes on from it", async () => {
    setDepth("first");
    await wait(300);
    await answer(20_000);
    const before = state();

    setDepth("full");

    expect(before.kind).toBe("finished");
    expect(state()).toMatchObject({ kind: "running", picture: { draws: 20_000 }, draws: 20_000 });
    expect(goals()).toEqual([20_000, 1_000_000]);
    expect(calls[1]!.job).toEqual(calls[0]!.job);
  });

  it("stops a million draws where they are, and keeps what there is", async () => {
    setDepth("full");
    await answer(20_000);
    await wait(100);
    await answer(300_000);

    setDepth("first");
    await wait(10_000);

    expect(stops).toBe(1);
    expect(goals()).toEqual([20_000, 1_000_000, 1_000_000]);
    expect(state()).toMatchObject({ kind: "finished", picture: { draws: 300_000 } });
  });
});

describe("an end", () => {
  it("stops what is drawn, and later changes start nothing", async () => {
    setDepth("full");

    setDepth(null);
    open(speed(61));
    await wait(10_000);

    expect(stops).toBe(1);
    expect(calls).toHaveLength(1);
    expect(state()).toEqual({ kind: "idle" });
  });

  it("comes by itself when nothing is open", () => {
    setDepth("full");

    endSession();

    expect(stops).toBe(1);
    expect(state()).toEqual({ kind: "idle" });
  });

  it("comes by itself when there is nothing to simulate", async () => {
    setDepth("full");
    await answer(20_000);

    open(takeOut(base, { kind: "option", id: "Bob" }));

    expect(state()).toEqual({ kind: "idle" });
    open(base);
    expect(state()).toEqual({ kind: "running", picture: null, draws: 0 });
  });
});

describe("what the picture hangs on", () => {
  it("is not the notes: they leave it, and it counts as that of the scenario with the new ones", async () => {
    setDepth("full");
    await answer(20_000);
    const noted = describeScenario(base, { notes: "Ask Ada." });

    open(noted);
    await wait(0);

    expect(calls).toHaveLength(1);
    expect(stops).toBe(0);
    expect(state()).toMatchObject({ kind: "running", draws: 20_000 });
    const now = state();
    expect("picture" in now && now.picture?.of).toBe(simulatedProblem(decision, noted));
  });

  it("does not take up notes that were written while it was drawn as another problem", async () => {
    setDepth("full");
    const noted = describeScenario(base, { notes: "Ask Ada." });
    open(noted);

    await answer(20_000);

    expect(calls).toHaveLength(1);
    const now = state();
    expect("picture" in now && now.picture?.of).toBe(simulatedProblem(decision, noted));
  });

  it("is the seed", async () => {
    setDepth("full");
    await answer(20_000);
    await wait(50);

    open(setSimulation(base, { seed: 2 }));

    expect(calls).toHaveLength(2);
    expect(calls[1]!.job.seed).toBe(2);
    expect(calls[1]!.job.id).not.toBe(calls[0]!.job.id);
  });

  it("is the decision: no picture of one is shown for another, not even one that is alike", async () => {
    setDepth("full");
    await answer(20_000);
    await wait(100);
    const other = { ...decision, id: "another" };

    open(aScenario(other, { weights: { Speed: 60, Price: 40 } }), other);

    expect(state()).toEqual({ kind: "running", picture: null, draws: 0 });
    expect(stops).toBe(1);
    expect(goals()).toEqual([20_000, 1_000_000, 20_000]);
  });

  it("does not wait for the first picture of another decision", async () => {
    setDepth("full");
    await wait(60);
    const other = { ...decision, revision: 2 };

    open(base, other);
    calls[0]!.answer({
      kind: "drawn",
      summary: simulateRanks(calls[0]!.job.problem, { seed: 1, draws: 1 }),
      draws: 20_000,
    });
    await wait(0);

    expect(calls).toHaveLength(2);
    expect(state()).toEqual({ kind: "running", picture: null, draws: 0 });
  });

  it("is the same in a scenario that somebody shared", async () => {
    open(base, decision, "shared");
    setDepth("first");
    await wait(300);

    await answer(20_000);

    expect(state()).toMatchObject({ kind: "finished" });
  });
});

describe("a simulation that failed", () => {
  it("says so, and is not tried again by itself", async () => {
    setDepth("full");

    await fail();
    open(describeScenario(base, { notes: "Ask Ada." }));
    await wait(10_000);

    expect(calls).toHaveLength(1);
    expect(state()).toEqual({ kind: "failed" });
  });

  it("is tried again when the depth is set again", async () => {
    setDepth("full");
    await fail();
    await wait(1000);

    setDepth("full");
    expect(state()).toEqual({ kind: "running", picture: null, draws: 0 });
    await answer(20_000);

    expect(state()).toMatchObject({ kind: "running", picture: { draws: 20_000 } });
  });

  it("is tried again for another problem, but not while a hand still moves", async () => {
    setDepth("full");
    await fail();

    for (const points of [61, 62, 63]) {
      await wait(100);
      open(speed(points));
    }
    expect(calls).toHaveLength(1);
    expect(state()).toEqual({ kind: "failed" });
    await wait(300);

    expect(calls).toHaveLength(2);
    expect(state()).toEqual({ kind: "running", picture: null, draws: 0 });
    await answer(20_000);
    await answer(1_000_000);
    expect(state()).toMatchObject({ kind: "finished", picture: { draws: 1_000_000 } });
  });

  it("says nothing about another decision", async () => {
    setDepth("full");
    await fail();
    await wait(1000);

    open(base, { ...decision, id: "another" });

    expect(calls).toHaveLength(2);
    expect(state()).toEqual({ kind: "running", picture: null, draws: 0 });
  });
});
