import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Option } from "#core/domain/decision.ts";

/**
 * The one criterion on which the catalog has no opinion: it stands last in every
 * decision, not rated, and no preset gives it points. Part of every released
 * revision, so its id never changes.
 */
export function teamFamiliarity(options: readonly Option[]): RatedCriterion {
  return {
    kind: "rated",
    id: "team-familiarity",
    name: "Team familiarity",
    question: "How well does this team already know the option?",
    scale: {
      worst: "Nobody has run it in production",
      best: "Several people have run it for years",
    },
    userSet: true,
    cells: Object.fromEntries(
      options.map((option) => [
        option.id,
        {
          fact: "Known only to your team",
          rating: null,
          rationale: "The catalog has no opinion here; rate what your own people have run.",
          sources: [],
          imputed: false,
        },
      ]),
    ),
  };
}
