import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { WeighingWay } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { takeOverPoints } from "#core/scenario/take-over-points.ts";
import { kendallTauB } from "#core/engine/agreement.ts";
import { decisionProblem } from "./decision-problem.ts";
import { elicitation } from "./elicitation.ts";
import { leadingPlace, type LeadingPlace } from "./leading-place.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { WAYS } from "./way-words.ts";

/** What each way of weighing gave, side by side with the points in use. */
export interface ElicitationComparison {
  /** The criteria with a weight now or by any way, heaviest now first. */
  readonly criteria: readonly RatedCriterion[];
  /** "Now" first, then every way with an answer that makes weights; "Now" alone where none does. */
  readonly columns: readonly ComparedWeights[];
  readonly unfinished: readonly UnfinishedWay[];
}

export interface ComparedWeights {
  readonly way: WeighingWay | "now";
  readonly name: string;
  /** 0 to 1 for every criterion in play. */
  readonly shares: Readonly<Record<CriterionId, number>>;
  /** The points in use, or those that would be written, for the same criteria. */
  readonly points: Readonly<Record<CriterionId, number>>;
  readonly place: LeadingPlace;
  /** How far it orders the criteria as now: "as now", "much as now (0.82)"; "" for now itself. */
  readonly order: string;
}

export interface UnfinishedWay {
  readonly way: WeighingWay;
  readonly name: string;
  readonly next: string;
}

export const elicitationComparison = oncePerScenario(
  (decision: Decision, scenario: Scenario): ElicitationComparison => {
    const inPlay = decisionProblem(decision, scenario).criteria;
    const now: ComparedWeights = {
      way: "now",
      name: "Now",
      shares: Object.fromEntries(inPlay.map(({ criterion, share }) => [criterion.id, share])),
      points: Object.fromEntries(inPlay.map(({ criterion, points }) => [criterion.id, points])),
      place: leadingPlace(decision, scenario),
      order: "",
    };
    const answers = WAYS.map(({ way, name }) => ({ way, name, came: elicitation(decision, scenario)[way] }));
    const columns = [
      now,
      ...answers.flatMap(({ way, name, came }) => {
        if (came.kind !== "weights") return [];
        const { shares, points } = came;
        const place = leadingPlace(decision, takeOverPoints(scenario, points));
        return [{ way, name, shares, points, place, order: orderInWords(now.points, points) }];
      }),
    ];
    return {
      criteria: inPlay
        .filter(({ criterion }) => columns.some(({ shares }) => (shares[criterion.id] ?? 0) > 0))
        .toSorted((a, b) => b.points - a.points)
        .map(({ criterion }) => criterion),
      columns,
      unfinished: answers.flatMap(({ way, name, came }) =>
        came.kind === "unfinished" ? [{ way, name, next: came.next }] : [],
      ),
    };
  },
);

/** From how much agreement on the words hold; under the last one the order is rather the reverse. */
const WORDS = [
  { from: 0.7, words: "much as now" },
  { from: 0.3, words: "partly as now" },
  { from: -0.3, words: "unlike now" },
] as const;

/** Of points as they are written, so that those in use already are in the very order of now. */
function orderInWords(
  now: Readonly<Record<CriterionId, number>>,
  then: Readonly<Record<CriterionId, number>>,
): string {
  const ids = Object.keys(now);
  const agreement = kendallTauB(
    ids.map((id) => now[id] ?? 0),
    ids.map((id) => then[id] ?? 0),
  );
  if (agreement === null) return "no order to compare";
  if (agreement === 1) return "as now";
  const words = WORDS.find(({ from }) => agreement >= from)?.words ?? "rather the reverse";
  return `${words} (${agreementInNumbers(agreement)})`;
}

/** An order that is not quite the same is not told as 1, nor one not quite the reverse as -1. */
function agreementInNumbers(agreement: number): string {
  if (agreement === -1) return "-1.00";
  return Math.max(-0.99, Math.min(0.99, agreement)).toFixed(2);
}
