import { expose } from "comlink";
import type { SimulationProblem } from "#core/engine/simulation-problem.ts";
import {
  BLOCK_DRAWS,
  mergeBlocks,
  simulateBlock,
  type RankSummary,
  type SimulationBlock,
} from "#core/engine/smaa.ts";

/** What is to be drawn. */
export interface SimulationJob {
  /** The same for the same problem and seed, another for any other: a known job goes on where it stopped. */
  readonly id: number;
  readonly problem: SimulationProblem;
  readonly seed: number;
}

/** How far one call goes, in draws: `least` at any rate, then on towards `most` for as long as a spell lasts. */
export interface SimulationGoal {
  readonly least: number;
  readonly most: number;
}

/** What all draws of a job so far came to. */
export interface DrawnSummary {
  readonly summary: RankSummary;
  readonly draws: number;
}

/** How often a picture of many draws gets sharper, in milliseconds. */
const SPELL = 150;

/** A summary costs as many draws as its confidence factors need: so many times its own cost lie between two. */
const SUMMARY_REST = 4;

/** What the worker does for the page: it draws one job at a time, and whatever is asked last ends what was before. */
export function simulationService() {
  let held: { readonly id: number; readonly blocks: SimulationBlock[] } | null = null;
  let newestCall = 0;
  let spell = SPELL;
  return {
    /** @returns null when a newer call or `stop` ended this one. The draws made until then are kept for the same job. */
    async draw({ id, problem, seed }: SimulationJob, goal: SimulationGoal): Promise<DrawnSummary | null> {
      const call = (newestCall += 1);
      if (held?.id !== id) held = { id, blocks: [] };
      const { blocks } = held;
      const end = performance.now() + spell;
      for (let draws = blocks.length * BLOCK_DRAWS; draws < goal.most; draws += BLOCK_DRAWS) {
        if (draws >= goal.least && performance.now() >= end) break;
        blocks.push(simulateBlock(problem, { seed, block: blocks.length, draws: BLOCK_DRAWS }));
        await nextTurn();
        if (call !== newestCall) return null;
      }
      const summing = performance.now();
      const summary = mergeBlocks(blocks);
      spell = Math.max(SPELL, SUMMARY_REST * (performance.now() - summing));
      return { summary, draws: blocks.length * BLOCK_DRAWS };
    },
    stop(): void {
      newestCall += 1;
    },
  };
}

/**
 * Lets what the page has posted be read first. A timer would do the same, but browsers make it wait 4 ms; one pair of
 * ports for all turns would save a little, but Node reads one port a thousand times before it looks at another.
 */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

expose(simulationService());
