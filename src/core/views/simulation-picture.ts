import type { RankSummary } from "#core/engine/smaa.ts";
import type { SimulatedProblem } from "./simulated-problem.ts";

/** What so many draws of a problem came to; more draws of the same problem make a sharper picture. */
export interface SimulationPicture {
  readonly of: SimulatedProblem;
  readonly summary: RankSummary;
  /** The draws behind it. */
  readonly draws: number;
}
