import { wrap, type Endpoint, type Remote } from "comlink";
import type { DrawnSummary, SimulationGoal, SimulationJob, simulationService } from "./worker.ts";

/** What came of one call. */
export type DrawOutcome =
  | ({ readonly kind: "drawn" } & DrawnSummary)
  /** A newer call or `stop` ended it. */
  | { readonly kind: "stopped" }
  /** The worker could not be loaded, or broke. The next call tries a new one. */
  | { readonly kind: "failed" };

export interface SimulationClient {
  /** Draws one job, and ends whatever was being drawn: nothing queues. */
  draw(job: SimulationJob, goal: SimulationGoal): Promise<DrawOutcome>;
  stop(): void;
}

/** As much of a Worker as is needed here. */
export interface SimulationThread extends Endpoint {
  terminate(): void;
}

/** How long an idle worker is kept, in milliseconds: its memory goes back, and it is soon made again. */
const IDLE = 30_000;

interface Connected {
  readonly thread: SimulationThread;
  readonly service: Remote<ReturnType<typeof simulationService>>;
}

/**
 * The page's side of the worker, which is made when it is first needed.
 *
 * @param makeThread May throw: a browser without workers, or one that refuses ours, gives "failed".
 */
export function simulationClient(makeThread: () => SimulationThread = ownWorker): SimulationClient {
  let connected: Connected | null = null;
  let waiting: ((outcome: DrawOutcome) => void) | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function answer(outcome: DrawOutcome): void {
    waiting?.(outcome);
    waiting = null;
    clearTimeout(idle);
    idle = connected === null ? undefined : setTimeout(end, IDLE);
  }

  function end(): void {
    connected?.thread.terminate();
    connected = null;
  }

  function fail(): void {
    end();
    answer({ kind: "failed" });
  }

  function connect(): Connected {
    if (connected) return connected;
    const thread = makeThread();
    for (const kind of ["error", "messageerror"]) {
      thread.addEventListener(kind, () => {
        if (connected?.thread === thread) fail();
      });
    }
    connected = { thread, service: wrap<ReturnType<typeof simulationService>>(thread) };
    return connected;
  }

  async function ask(job: SimulationJob, goal: SimulationGoal): Promise<DrawOutcome> {
    const drawn = await connect().service.draw(job, goal);
    return drawn ? { kind: "drawn", ...drawn } : { kind: "stopped" };
  }

  return {
    draw(job, goal) {
      answer({ kind: "stopped" });
      clearTimeout(idle);
      return new Promise((resolve) => {
        waiting = resolve;
        ask(job, goal).then(
          (outcome) => {
            if (waiting === resolve) answer(outcome);
          },
          () => {
            if (waiting === resolve) fail();
          },
        );
      });
    },
    stop() {
      if (waiting === null) return;
      answer({ kind: "stopped" });
      void connected?.service.stop();
    },
  };
}

function ownWorker(): SimulationThread {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}
