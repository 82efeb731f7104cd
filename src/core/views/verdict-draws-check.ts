import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { firstness, shareOfFirst, type Firstness } from "./firstness.ts";
import { lowerFirst } from "./lower-first.ts";
import { modeWords } from "./mode-words.ts";
import type { Podium } from "./podium.ts";
import { simulationObstacle } from "./simulation-obstacle.ts";
import { perHundred } from "./simulation-per-hundred.ts";
import type { SimulationPicture } from "./simulation-picture.ts";
import { TIED, type VerdictCheck } from "./verdict-check.ts";
import { VERDICT_RULES } from "./verdict-rules.ts";

/** What there is of a simulation of the scenario. */
export type DrawsAtHand =
  | { readonly kind: "picture"; readonly picture: SimulationPicture }
  | { readonly kind: "drawing" }
  | { readonly kind: "failed" }
  /** Nothing is drawn of what is only tried on. */
  | { readonly kind: "tried-on" };

/** In how many draws of what is uncertain the leader is first. */
export function verdictDrawsCheck(
  decision: Decision,
  scenario: Scenario,
  { leaders }: Podium,
  draws: DrawsAtHand,
): VerdictCheck {
  const { noWinnerBelow, closeCallBelow } = VERDICT_RULES.draws;
  const unclear = lowerFirst(modeWords(decision.mode).unclear);
  const check = {
    kind: "draws",
    title: "Simulation",
    limit: `Under ${closeCallBelow} is a close call, under ${noWinnerBelow} ${unclear}.`,
  } as const;
  const without = (found: string): VerdictCheck => ({ ...check, found, says: null });

  if (leaders.length > 1) return without(TIED);
  if (draws.kind === "tried-on") return without("Not at hand: nothing is drawn of what is only tried on.");
  const obstacle = simulationObstacle(decision, scenario);
  if (obstacle) return without(`Not at hand. ${obstacle}`);
  if (draws.kind === "failed") return without("Not at hand: it could not be run.");
  const picture = draws.kind === "picture" ? draws.picture : null;
  const share = shareOfFirst(decision, scenario, picture);
  const first = firstness(decision, scenario, picture);
  if (share === null || first === null) return without("Being drawn.");
  return { ...check, found: `First in ${perHundred(share).words} of 100 draws.`, says: SAYS[first] };
}

const SAYS: Readonly<Record<Firstness, VerdictCheck["says"]>> = {
  most: "clear",
  some: "close-call",
  few: "no-clear-winner",
};
