import type { WeighingWay } from "#core/domain/elicitation.ts";

/** What a person reads of the other ways of weighing. */
export interface WayWords {
  readonly way: WeighingWay;
  readonly name: string;
  /** One sentence: what is asked, and when it helps. */
  readonly help: string;
}

/** In the order in which they are offered, the quickest first. */
export const WAYS: readonly WayWords[] = [
  {
    way: "ranking",
    name: "Rank them",
    help: "Put the criteria in order. Quick, and enough when you only know what matters more.",
  },
  {
    way: "swings",
    name: "From worst to best",
    help: "Say what the step from the worst to the best option is worth on each criterion.",
  },
  {
    way: "pairs",
    name: "Compare in pairs",
    help: "Hold two criteria against each other at a time. The page says where the answers disagree.",
  },
  {
    way: "bestWorst",
    name: "Best and worst",
    help: "Name the most and the least important criterion and hold the others against these two.",
  },
  {
    way: "spread",
    name: "Spread 100 points",
    help: "Hand out 100 points. Giving to one criterion means taking from another.",
  },
];

export function wayName(way: WeighingWay): string {
  return WAYS.find((words) => words.way === way)?.name ?? way;
}
