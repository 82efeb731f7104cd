import type { Criterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { RevisionChange } from "./revision-change.ts";
import { changesById } from "./revision-list.ts";

/** Criteria that came, went, or are judged in another manner. Ratings and texts are told apart from these. */
export function revisionCriteria(from: Decision, to: Decision): readonly RevisionChange[] {
  return changesById(from.criteria, to.criteria, {
    name: ({ name }) => name,
    difference: (before, after) => (manner(before) === manner(after) ? "" : `now ${manner(after)}`),
    ofNew: (criterion) => (criterion.kind === "rated" ? "starts with 0 points" : manner(criterion)),
  });
}

function manner(criterion: Criterion): string {
  if (criterion.kind === "descriptive") return "text only, not scored";
  return criterion.userSet ? "rated by the team" : "rated by the catalog";
}
