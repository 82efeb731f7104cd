import type { Area } from "#core/domain/area.ts";
import type { DecisionMode } from "#core/domain/decision.ts";
import type { AreaId, DecisionId, PracticeId } from "#core/domain/ids.ts";
import type { Practice } from "#core/domain/practice.ts";

/** What the map shows of a decision before it is loaded. */
export interface MappedDecision {
  readonly id: DecisionId;
  /** The newest released revision: what a new scenario starts from. */
  readonly revision: number;
  readonly title: string;
  readonly area: AreaId;
  readonly mode: DecisionMode;
  readonly question: string;
  /** Names, in the order of the decision. */
  readonly options: readonly string[];
  readonly presets: readonly { readonly name: string }[];
}

/** The catalog as a map: areas, the decisions in each, and the practices that bear on them. */
export interface KnowledgeMap {
  readonly areas: readonly Area[];
  readonly decisions: readonly MappedDecision[];
  readonly practices: readonly Practice[];
  /** Which practices bear on which decision. */
  readonly practicesOf: Readonly<Record<DecisionId, readonly PracticeId[]>>;
}

export interface MappedArea {
  readonly area: Area;
  readonly decisions: readonly MappedDecision[];
  /** Each once, in the order of the checklist. */
  readonly practices: readonly Practice[];
}

/** The map area by area, in reading order. */
export function mappedAreas(map: KnowledgeMap): readonly MappedArea[] {
  return map.areas.map((area) => {
    const decisions = map.decisions.filter((decision) => decision.area === area.id);
    const named = new Set(decisions.flatMap(({ id }) => map.practicesOf[id] ?? []));
    return { area, decisions, practices: map.practices.filter(({ id }) => named.has(id)) };
  });
}
