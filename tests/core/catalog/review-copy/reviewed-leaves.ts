import { leaves } from "./leaves.ts";
import { replacedSources } from "./replaced-sources.ts";
import { reviewedCatalog, type ReviewedDecision } from "./reviewed-catalog.ts";

/** The reviewed text by the paths of the product's own data: names and scales differ, nothing else does. */
export function reviewedLeaves(): ReadonlyMap<string, string> {
  const { areas, checklist, decisions } = reviewedCatalog;
  return leaves({
    areas: areas.map(({ id, label, line }) => ({ id, name: label, line })),
    practices: checklist.map(({ id, title, why, howToCheck, sources }) => ({
      id,
      title,
      why,
      howToCheck,
      sources: cited(sources),
    })),
    decisions: decisions.map((decision) => ({
      ...inOurWords(decision),
      practices: checklist
        .filter(({ appliesTo }) => appliesTo.includes(decision.id))
        .map(({ id }) => id)
        .join(", "),
    })),
  });
}

function inOurWords(decision: ReviewedDecision) {
  const { id, title, area, mode, question, summary, reversibility } = decision;
  return {
    ...{ id, title, area, mode, question, summary, reversibility },
    references: decision.canonicalReference.join(", "),
    options: decision.options.map((option) => ({
      id: option.id,
      name: option.label,
      summary: option.summary,
    })),
    criteria: decision.criteria.map((criterion) => ({
      id: criterion.id,
      kind: criterion.kind,
      name: criterion.label,
      question: criterion.question,
      ...(criterion.scale && { scale: { worst: criterion.scale["1"], best: criterion.scale["5"] } }),
      cells: Object.entries(criterion.cells).map(
        ([option, { fact, range, rationale, sources, imputed }]) => ({
          id: option,
          fact,
          rating: range && `${range.low}-${range.mode}-${range.high}`,
          rationale,
          sources: cited(sources),
          imputed: imputed ?? false,
        }),
      ),
    })),
    presets: decision.presets.map((preset) => ({
      id: preset.id,
      name: preset.label,
      persona: preset.persona,
      description: preset.description,
      expectedLeader: preset.expectedWinner,
      // 0 to 5 then, points from 0 to 100 now.
      weights: Object.entries(preset.weights)
        .filter(([, weight]) => weight > 0)
        .map(([criterion, weight]) => ({ id: criterion, points: weight * 20 })),
      mustHaves: preset.mustHaves.map(({ criterion, min }) => ({ id: criterion, minimum: min })),
    })),
    questions: decision.questions,
    rules: decision.rules.map((rule) => ({
      ...rule,
      caution: rule.caution ?? null,
      when: inWords(rule.when.all.map(({ q, is }) => ({ question: q, is }))),
      sources: cited(rule.sources),
    })),
    combinations: decision.combinations.map(({ title: name, when, sources, options, ...rest }) => ({
      ...rest,
      name,
      // The reviewers listed them as they came to mind; the build holds the decision's order.
      options: options.toSorted().join(", "),
      when: inWords(when.all.map(({ q, is }) => ({ question: q, is }))),
      sources: cited(sources),
    })),
    advisories: decision.advisories.map((advisory) => ({
      ...advisory,
      when: inWords(advisory.when.all.map(({ q, is }) => ({ question: q, is }))),
      sources: cited(advisory.sources),
    })),
  };
}

/** In no order: who is cited counts. */
function cited(sources: readonly string[]): string {
  return [...new Set(sources.map((id) => replacedSources[id] ?? id))].toSorted().join(", ");
}

function inWords(when: readonly { readonly question: string; readonly is: boolean }[]): string {
  return when.map(({ question, is }) => `${question}: ${is ? "yes" : "no"}`).join(", ");
}
