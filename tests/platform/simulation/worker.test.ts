import { describe, expect, it, vi } from "vitest";
import type { SimulationProblem } from "#core/engine/simulation-problem.ts";
import { simulateRanks } from "#core/engine/smaa.ts";
import { freshService } from "./service-thread.ts";

/** Two options that each lead at times, one value known only in part. */
const problem: SimulationProblem = {
  values: [
    [exactly(0.75), { low: 0, mode: 0.25, high: 1 }],
    [exactly(0.5), exactly(0.5)],
  ],
  weights: { kind: "uniform" },
};
const job = { id: 1, problem, seed: 7 };
const FIRST = { least: 20_000, most: 20_000 };
const ALL = { least: 200_000, most: 200_000 };

function exactly(value: number) {
  return { low: value, mode: value, high: value };
}

describe("what is drawn", () => {
  it("is what the engine draws for the same seed, whether in one call or in several", async () => {
    const inOne = await freshService();
    const inSeveral = await freshService();

    await inSeveral.draw(job, FIRST);
    const all = await inSeveral.draw(job, ALL);

    expect(all).toEqual({ summary: simulateRanks(problem, { seed: 7, draws: 200_000 }), draws: 200_000 });
    expect(await inOne.draw(job, ALL)).toEqual(all);
  });

  it("is the same however often it was stopped in between", async () => {
    const service = await freshService();
    let stopped = 0;
    let done = await stopSoon();
    while (done === null) {
      stopped += 1;
      done = await stopSoon();
    }

    expect(stopped).toBeGreaterThan(10);
    expect(done.summary).toEqual(simulateRanks(problem, { seed: 7, draws: 200_000 }));

    function stopSoon() {
      const drawing = service.draw(job, ALL);
      service.stop();
      return drawing;
    }
  });

  it("begins anew for another job", async () => {
    const service = await freshService();
    await service.draw(job, ALL);

    const other = await service.draw({ id: 2, problem, seed: 8 }, FIRST);

    expect(other).toEqual({ summary: simulateRanks(problem, { seed: 8, draws: 20_000 }), draws: 20_000 });
  });
});

describe("a call", () => {
  it("is ended by a newer one after the block that it is at", async () => {
    const service = await freshService();
    const answers: string[] = [];

    const old = service.draw(job, { least: 10_000_000, most: 10_000_000 });
    const fresh = service.draw({ ...job, id: 2 }, FIRST);
    void old.then((answer) => answers.push(`old: ${String(answer)}`));
    void fresh.then((answer) => answers.push(`new: ${String(answer?.draws)}`));
    await fresh;

    expect(answers).toEqual(["old: null", "new: 20000"]);
  });

  it("reads what the page has posted between two blocks", async () => {
    const service = await freshService();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      service.stop();
    };
    const drawing = service.draw(job, { least: 10_000_000, most: 10_000_000 });

    port2.postMessage("stop");

    expect(await drawing).toBeNull();
    port1.close();
  });

  it("answers after a spell with what it has, and never with less than it must", async () => {
    const clock = vi.spyOn(performance, "now");
    // Each look at the clock is a second later: any spell is over at once.
    let now = 0;
    clock.mockImplementation(() => (now += 1000));
    const service = await freshService();

    const first = await service.draw(job, { least: 20_000, most: 1_000_000 });
    const more = await service.draw(job, { least: 20_000, most: 1_000_000 });
    clock.mockRestore();

    expect(first?.draws).toBe(20_000);
    // A summary seemed to take a second, so that the spell grew to four.
    expect(more?.draws).toBe(50_000);
  });
});
