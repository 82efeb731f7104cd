import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { devilsAdvocateBestCase, type AdvocateBestCase } from "./devils-advocate-best-case.ts";
import { devilsAdvocateChange, type AdvocateChange } from "./devils-advocate-change.ts";
import { devilsAdvocateDoubts, type AdvocateDoubts } from "./devils-advocate-doubts.ts";
import { devilsAdvocateGains, type AdvocateGains } from "./devils-advocate-gains.ts";
import { devilsAdvocateMustHaves, type AdvocateMustHave } from "./devils-advocate-must-haves.ts";
import { devilsAdvocatePair, type AdvocatePair } from "./devils-advocate-pair.ts";
import { listInWords } from "./list-in-words.ts";
import { modeWords } from "./mode-words.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { podium } from "./podium.ts";
import { ranking } from "./ranking.ts";
import { resultSentence } from "./result-sentence.ts";
import { shownLead } from "./shown-lead.ts";

/** The honest best case for the runner-up, or why there is nobody to make it for. */
export type DevilsAdvocate =
  | { readonly kind: "nobody"; readonly title: string; readonly nextStep: string }
  | {
      readonly kind: "case";
      readonly leader: string;
      readonly runnerUp: string;
      /** How the two stand: "REST leads, 26 points ahead of gRPC." */
      readonly standing: string;
      readonly bestCase: AdvocateBestCase;
      readonly gains: AdvocateGains;
      readonly doubts: AdvocateDoubts;
      readonly change: AdvocateChange;
      /** Empty where no minimum in whole steps, on a criterion that both are rated on, rules out the leader and puts the runner-up first. */
      readonly mustHaves: readonly AdvocateMustHave[];
    };

/** The other side of the answer: what speaks for the runner-up, as strongly as what is known allows. */
export const devilsAdvocate = oncePerScenario((decision: Decision, scenario: Scenario): DevilsAdvocate => {
  const pair = devilsAdvocatePair(decision, scenario);
  if (!pair) return nobody(decision, scenario);
  return {
    kind: "case",
    leader: pair.leader.option.name,
    runnerUp: pair.runnerUp.option.name,
    standing: standing(decision, pair),
    bestCase: devilsAdvocateBestCase(decision, scenario, pair),
    gains: devilsAdvocateGains(pair),
    doubts: devilsAdvocateDoubts(pair),
    change: devilsAdvocateChange(decision, scenario, pair),
    mustHaves: devilsAdvocateMustHaves(decision, scenario, pair),
  };
});

function nobody(decision: Decision, scenario: Scenario): DevilsAdvocate {
  if (podium(ranking(decision, scenario))) {
    return {
      kind: "nobody",
      title: "Only one option has a rank",
      nextStep: "Bring back another option, or rate what is not rated, and this makes its case.",
    };
  }
  const { headline, reasons } = resultSentence(decision, scenario);
  return { kind: "nobody", title: headline, nextStep: reasons };
}

function standing({ mode }: Decision, { leader, runnerUp, first, second }: AdvocatePair): string {
  const words = modeWords(mode);
  const [one, other] = [runnerUp.option.name, leader.option.name];
  const names = (rows: AdvocatePair["first"]) => listInWords(rows.map(({ option }) => option.name));
  if (first.length > 1) {
    return `${names(first)} are ${words.tied}; this is the case for ${one} against ${other}.`;
  }
  const lead = shownLead(leader.standing.total, runnerUp.standing.total);
  const ahead = `${words.leading(other)}, ${lead} ahead of ${one}.`;
  if (second.length === 1) return ahead;
  return `${ahead} ${names(second)} share second place; this is the case for ${one}.`;
}
