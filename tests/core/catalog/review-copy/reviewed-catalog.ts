import { readFileSync } from "node:fs";
import { join } from "node:path";

type ById<Value> = Readonly<Record<string, Value>>;
interface Cited {
  readonly sources: readonly string[];
}
interface ReviewedCondition {
  readonly all: readonly { readonly q: string; readonly is: boolean }[];
}
interface ReviewedCell extends Cited {
  readonly fact: string;
  readonly range: { readonly low: number; readonly mode: number; readonly high: number } | null;
  readonly rationale: string;
  readonly imputed?: boolean;
}

export interface ReviewedDecision {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly mode: string;
  readonly question: string;
  readonly summary: string;
  readonly reversibility: { readonly level: string; readonly note: string };
  readonly canonicalReference: readonly string[];
  readonly options: readonly { readonly id: string; readonly label: string; readonly summary: string }[];
  readonly criteria: readonly {
    readonly id: string;
    readonly label: string;
    readonly kind: string;
    readonly question: string;
    readonly scale: { readonly "1": string; readonly "5": string } | null;
    readonly cells: ById<ReviewedCell>;
  }[];
  readonly presets: readonly {
    readonly id: string;
    readonly label: string;
    readonly persona: string;
    readonly description: string;
    readonly expectedWinner: string;
    readonly weights: ById<number>;
    readonly mustHaves: readonly { readonly criterion: string; readonly min: number }[];
  }[];
  readonly questions: readonly { readonly id: string; readonly text: string; readonly why: string }[];
  readonly rules: readonly (Cited & {
    readonly id: string;
    readonly priority: number;
    readonly strength: string;
    readonly when: ReviewedCondition;
    readonly recommend: string;
    readonly preset: string;
    readonly reason: string;
    readonly caution?: string;
  })[];
  readonly combinations: readonly (Cited & {
    readonly id: string;
    readonly title: string;
    readonly options: readonly string[];
    readonly when: ReviewedCondition;
    readonly reason: string;
    readonly watchOut: string;
  })[];
  readonly advisories: readonly (Cited & {
    readonly id: string;
    readonly when: ReviewedCondition;
    readonly option: string;
    readonly text: string;
  })[];
}

export interface ReviewedCatalog {
  readonly areas: readonly { readonly id: string; readonly label: string; readonly line: string }[];
  readonly userCriteria: readonly {
    readonly id: string;
    readonly label: string;
    readonly question: string;
    readonly scale: { readonly "1": string; readonly "5": string };
  }[];
  readonly decisions: readonly ReviewedDecision[];
  readonly checklist: readonly (Cited & {
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly howToCheck: string;
    readonly appliesTo: readonly string[];
  })[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

/** The source text of the catalog as its reviewers had it before them: what the first revisions were made from. Never changed. */
export const reviewedCatalog: ReviewedCatalog = JSON.parse(
  readFileSync(join(import.meta.dirname, "catalog-as-reviewed.json"), "utf8"),
);
