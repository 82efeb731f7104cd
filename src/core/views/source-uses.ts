import type { Decision } from "#core/domain/decision.ts";
import type { OptionId, SourceId } from "#core/domain/ids.ts";

/** One thing that a source is cited for, in words. */
export interface SourceUse {
  readonly kind: "decision" | "cell" | "rule" | "combination" | "advisory" | "practice";
  /** "REST on Caching", a rule's reason, a practice's title; a decision as a whole is its question. */
  readonly text: string;
}

/** What each source supports in a decision, in the order in which the decision says it; a source it does not cite is absent. */
export function sourceUses(decision: Decision): ReadonlyMap<SourceId, readonly SourceUse[]> {
  const uses = new Map<SourceId, SourceUse[]>();
  for (const { use, sources } of citations(decision)) {
    for (const id of sources) uses.set(id, [...(uses.get(id) ?? []), use]);
  }
  return uses;
}

interface Citation {
  readonly use: SourceUse;
  readonly sources: readonly SourceId[];
}

function citations(decision: Decision): readonly Citation[] {
  const { question, references, options, criteria, rules, combinations, advisories, practices } = decision;
  const nameOf = (id: OptionId) => options.find((option) => option.id === id)?.name ?? id;
  return [
    { use: { kind: "decision", text: question }, sources: references },
    ...criteria.flatMap(({ name, cells }) =>
      options.map((option) => ({
        use: { kind: "cell" as const, text: `${option.name} on ${name}` },
        sources: cells[option.id]?.sources ?? [],
      })),
    ),
    ...rules.map(({ recommend, reason, sources }) => ({
      use: { kind: "rule" as const, text: `${nameOf(recommend)}: ${reason}` },
      sources,
    })),
    ...combinations.map(({ name, sources }) => ({
      use: { kind: "combination" as const, text: name },
      sources,
    })),
    ...advisories.map(({ option, text, sources }) => ({
      use: { kind: "advisory" as const, text: `${nameOf(option)}: ${text}` },
      sources,
    })),
    ...practices.map(({ title, sources }) => ({
      use: { kind: "practice" as const, text: title },
      sources: sources.map(({ id }) => id),
    })),
  ];
}
