import type { Decision, DecisionMode } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { guidance, type Guidance, type Recommendation } from "./guidance.ts";
import type { AgreementCause, GuidanceAgreement } from "./guidance-agreement.ts";
import { listInWords } from "./list-in-words.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { presetInUse } from "./preset-in-use.ts";
import type { RankedRow } from "./podium.ts";
import { shownLead } from "./shown-lead.ts";
import { shownNumber } from "./shown-number.ts";
import { verdict } from "./verdict.ts";

/**
 * What the guided start says, in the words of the decision's mode: where options add up, nothing
 * wins. Names may be plural there ("Rate limits"), so no verb agrees with one.
 */
export interface GuidanceSentence {
  /** "4 of 9 answered" */
  readonly progress: string;
  /** "Choose REST.", "Add CDN next.", "Start with Logging."; "" where there is no recommendation. */
  readonly headline: string;
  /** What the recommendation rests on while no answer has earned it; "" where answers have. */
  readonly basis: string;
  /** That the recommended option is taken out or ruled out; "" while it is in play. */
  readonly standing: string;
  /** Whether the weighted result says the same, and if not what makes the difference. */
  readonly agreement: string;
  /** What else holds, counted: "2 other rules hold. 1 combination fits."; "" where nothing does. */
  readonly also: string;
}

export const guidanceSentence = oncePerScenario(
  (decision: Decision, scenario: Scenario): GuidanceSentence => {
    const found = guidance(decision, scenario);
    const progress = `${found.answered} of ${found.asked} answered`;
    const { recommendation } = found;
    if (!recommendation) {
      return { progress, headline: "", basis: "", standing: "", agreement: "", also: "" };
    }
    return {
      progress,
      headline: headline(decision.mode, recommendation),
      basis: basis(recommendation),
      standing: standing(decision.mode, recommendation),
      agreement: agreement(decision, scenario, recommendation),
      also: also(found),
    };
  },
);

function headline(mode: DecisionMode, { rule, option: { name } }: Recommendation): string {
  const byDefault = rule.strength === "default" ? ", by default" : "";
  const onlyConsider = rule.strength === "consider";
  switch (mode) {
    case "choose-one":
    case "choose-one-or-combine":
      return onlyConsider ? `Consider ${name}.` : `Choose ${name}${byDefault}.`;
    case "combine":
      return onlyConsider ? `Consider adding ${name} next.` : `Add ${name} next${byDefault}.`;
    case "checklist":
      return onlyConsider ? `Consider starting with ${name}.` : `Start with ${name}${byDefault}.`;
  }
}

function basis({ basis }: Recommendation): string {
  switch (basis) {
    case "nothing-answered":
      return "No question is answered yet: this is only the default, and no answer has earned it.";
    case "default":
      return "The answers so far meet no other rule: this is only the default.";
    case "answers":
      return "";
  }
}

function standing(mode: DecisionMode, { standing, option: { name } }: Recommendation): string {
  switch (standing.kind) {
    case "in-play":
      return "";
    case "taken-out":
      return mode === "combine" || mode === "checklist"
        ? `Already in place or taken out: ${name}. If it is in place, look at what else holds.`
        : `${name} is taken out of this scenario. Bring it back to compare it.`;
    case "ruled-out": {
      const misses = standing.misses.map(
        ({ criterionName, rating, minimum }) =>
          `${criterionName} is ${rating ?? "not rated"}, the minimum is ${minimum}`,
      );
      const subject = misses.length === 1 ? "A must-have rules" : "Must-haves rule";
      return `${subject} ${name} out: ${misses.join("; ")}.`;
    }
  }
}

function agreement(decision: Decision, scenario: Scenario, recommendation: Recommendation): string {
  const found = recommendation.agreement;
  switch (found.kind) {
    case "nothing-ranked":
      return "Nothing is ranked, so there is no weighted result to hold this against.";
    case "agree":
      return `The weighted result agrees: ${first(decision.mode, found.leaders)}.${firmness(decision, scenario)}`;
    case "disagree": {
      const { name, changed } = presetInUse(decision, scenario);
      const weights = `Weights in use: ${name}${changed ? ", changed" : ""}.`;
      const told = disagreement(decision.mode, recommendation, found);
      return `${told}${firmness(decision, scenario)} ${weights}`;
    }
  }
}

function disagreement(
  mode: DecisionMode,
  { option: { name }, standing }: Recommendation,
  { leaders, recommended, causes }: Extract<GuidanceAgreement, { kind: "disagree" }>,
): string {
  const ahead = first(mode, leaders);
  if (standing.kind === "taken-out" || !recommended)
    return `The weighted result is without ${name}: ${ahead}.`;
  switch (recommended.standing.kind) {
    case "ruled-out":
      return `The weighted result disagrees: ${ahead}.`;
    case "incomplete": {
      const { gaps } = recommended.standing;
      const missing = gaps === 1 ? "one rating is missing" : `${gaps} ratings are missing`;
      return `The weighted result disagrees: ${ahead}; no rank for ${name} while ${missing}.`;
    }
    case "ranked": {
      const lead = shownLead(itemAt(leaders, 0).standing.total, recommended.standing.total);
      return `The weighted result disagrees: ${ahead}, ${lead} ahead of ${name}${through(leaders, causes)}.`;
    }
  }
}

/** Who is first in the weighted result, in the words of the mode. */
function first(mode: DecisionMode, leaders: readonly RankedRow[]): string {
  const names = leaders.map(({ option }) => option.name);
  switch (mode) {
    case "choose-one":
    case "choose-one-or-combine":
      return names.length === 1 ? `${listInWords(names)} leads` : `${listInWords(names)} lead together`;
    case "combine":
      return `it says to add ${names.join(" or ")} next`;
    case "checklist":
      return `it puts ${listInWords(names)} first${names.length > 1 ? " together" : ""}`;
  }
}

/** ", mostly through Latency (6.1 points) and Payload size (4)" */
function through(leaders: readonly RankedRow[], causes: readonly AgreementCause[]): string {
  if (causes.length === 0) return "";
  const told = causes.map(
    ({ criterionName, gain }, place) =>
      `${criterionName} (${shownGain(gain)}${place === 0 ? " points" : ""})`,
  );
  const whose = leaders.length > 1 ? ` for ${itemAt(leaders, 0).option.name}` : "";
  return `, mostly through ${listInWords(told)}${whose}`;
}

/** Two significant digits are enough: "12" or "4.3". */
function shownGain(gain: number): string {
  return gain < 0.05 ? "under 0.1" : String(Number(shownNumber(gain, gain < 9.95 ? 1 : 0)));
}

/** What tempers the weighted result: a lead that is not clear. */
function firmness(decision: Decision, scenario: Scenario): string {
  switch (verdict(decision, scenario)?.kind) {
    case "close-call":
      return " It is a close call.";
    case "no-clear-winner":
      return " Nothing stands out clearly.";
    case "clear":
    case undefined:
      return "";
  }
}

function also({ also, combinations, advisories }: Guidance): string {
  const fitting = combinations.filter(({ holds }) => holds).length;
  const toMind = advisories.filter(({ holds }) => holds).length;
  return [
    counted(also.length, "other rule holds.", "other rules hold."),
    counted(fitting, "combination fits.", "combinations fit."),
    counted(toMind, "thing to mind.", "things to mind."),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}
