import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { drawnVerdict } from "./drawn-verdict.ts";
import { firstness } from "./firstness.ts";
import { lowerFirst } from "./lower-first.ts";
import { modeWords, type ModeWords } from "./mode-words.ts";
import { podium } from "./podium.ts";
import { ranking } from "./ranking.ts";
import { drawnSentence } from "./result-sentence.ts";
import type { VerdictCheck } from "./verdict-check.ts";
import { verdictDrawsCheck, type DrawsAtHand } from "./verdict-draws-check.ts";
import { verdictGapCheck } from "./verdict-gap-check.ts";
import { verdictLeadCheck } from "./verdict-lead-check.ts";
import { verdictRatingCheck } from "./verdict-rating-check.ts";
import type { Verdict } from "./verdict.ts";

/** How firm the choice is, and each check that this comes from. */
export interface VerdictAccount {
  /** As the Result says it. */
  readonly headline: string;
  /** "The simulation decides." */
  readonly why: string;
  readonly checks: readonly (VerdictCheck & { readonly decides: boolean })[];
}

/** null while no option has a rank. */
export function verdictAccount(
  decision: Decision,
  scenario: Scenario,
  draws: DrawsAtHand,
): VerdictAccount | null {
  const current = ranking(decision, scenario);
  const places = podium(current);
  const first = firstness(decision, scenario, draws.kind === "picture" ? draws.picture : null);
  const found = drawnVerdict(decision, scenario, first);
  if (!places || !found) return null;
  const words = modeWords(decision.mode);
  const ground = decidingCheck(found);
  const checks = [
    verdictLeadCheck(places, words),
    verdictRatingCheck(decision, scenario, places),
    verdictGapCheck(current, places, words),
    verdictDrawsCheck(decision, scenario, places, draws),
  ];
  return {
    headline: drawnSentence(decision, scenario, first).headline,
    why: whyWords(ground, words),
    checks: checks.map((check) => ({ ...check, decides: check.kind === ground })),
  };
}

/** null where none does: the verdict is clear. */
function decidingCheck(found: Verdict): VerdictCheck["kind"] | null {
  if (found.kind === "clear") return null;
  switch (found.because.kind) {
    case "tied":
    case "small-lead":
      return "lead";
    case "rating-in-range":
      return "rating";
    case "gap-could-lead":
    case "none-complete":
      return "gaps";
    case "few-draws":
      return "draws";
    case "all-ruled-out":
      return null;
  }
}

function whyWords(ground: VerdictCheck["kind"] | null, { leadTitle }: ModeWords): string {
  switch (ground) {
    case null:
      return "No check says otherwise.";
    case "lead":
      return `The ${lowerFirst(leadTitle)} decides.`;
    case "rating":
      return "One uncertain rating decides.";
    case "gaps":
      return "An option that is not fully rated decides.";
    case "draws":
      return "The simulation decides.";
  }
}
