import type { Decision, Preset } from "#core/domain/decision.ts";
import type { Condition, Rule } from "#core/domain/guidance.ts";
import { aDecision } from "./a-decision.ts";

/** What a rule says, by what matters: "yes:public no:web" or "" for always. */
export interface RuleSketch {
  readonly when: string;
  readonly recommend: string;
  readonly priority: number;
  readonly strength?: Rule["strength"];
}

/**
 * Two options, three criteria, three questions "public", "web" and "fast"; a profile for each
 * option, named like it: "for-Ada" gives 40 points to Speed, "for-Bob" 60 to Price and 30 to Reach.
 */
export function aGuidedDecision(
  rules: readonly RuleSketch[],
  differing: Partial<Pick<Decision, "mode" | "combinations" | "advisories">> = {},
): Decision {
  return {
    ...aDecision({ Speed: { Ada: 5, Bob: 1 }, Price: { Ada: 1, Bob: 3 }, Reach: { Ada: 1, Bob: 2 } }),
    presets: [
      aPreset("Ada", { Speed: 40 }, { Speed: 3 }),
      aPreset("Bob", { Speed: 10, Price: 60, Reach: 30 }),
    ],
    questions: ["public", "web", "fast"].map((id) => ({
      id,
      text: `Is it ${id}?`,
      why: `Why ${id} matters.`,
    })),
    rules: rules.map(({ when, recommend, priority, strength = "strong" }) => ({
      id: `${recommend}-${priority}`,
      priority,
      strength,
      when: aCondition(when),
      recommend,
      preset: `for-${recommend}`,
      reason: `${recommend} it is.`,
      caution: null,
      sources: [],
    })),
    ...differing,
  };
}

export function aCondition(when: string): Condition {
  return when
    .split(" ")
    .filter((part) => part !== "")
    .map((part) => ({ question: part.replace(/^(yes|no):/, ""), is: part.startsWith("yes:") }));
}

function aPreset(
  option: string,
  weights: Readonly<Record<string, number>>,
  mustHaves: Readonly<Record<string, number>> = {},
): Preset {
  return {
    id: `for-${option}`,
    name: `For ${option}`,
    persona: `A team that likes ${option}`,
    description: `What speaks for ${option}.`,
    weights,
    mustHaves,
    expectedLeader: option,
  };
}
