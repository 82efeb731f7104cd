import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { Firstness } from "./firstness.ts";
import { verdict, type Verdict } from "./verdict.ts";

/**
 * The verdict with a simulation at hand: never firmer than without one.
 *
 * A ground that stands without the draws is kept, because it says more: how small the lead is, or which rating turns it.
 *
 * @returns The very verdict without a simulation where the draws do not lower it.
 */
export function drawnVerdict(
  decision: Decision,
  scenario: Scenario,
  firstness: Firstness | null,
): Verdict | null {
  const closed = verdict(decision, scenario);
  if (closed?.kind === "clear" && firstness === "some") return CLOSE_CALL;
  if (closed && closed.kind !== "no-clear-winner" && firstness === "few") return NO_WINNER;
  return closed;
}

const CLOSE_CALL: Verdict = { kind: "close-call", because: { kind: "few-draws" } };
const NO_WINNER: Verdict = { kind: "no-clear-winner", because: { kind: "few-draws" } };
