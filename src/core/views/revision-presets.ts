import { byId } from "#core/domain/by-id.ts";
import type { Decision, Preset } from "#core/domain/decision.ts";
import type { RevisionChange } from "./revision-change.ts";
import { changesById } from "./revision-list.ts";

/** Presets that came, went, or weigh otherwise. What a team weighs stays as it is. */
export function revisionPresets(from: Decision, to: Decision): readonly RevisionChange[] {
  const names = new Map([...byId(from.criteria), ...byId(to.criteria)]);
  const options = new Map([...byId(from.options), ...byId(to.options)]);
  const nameOf = (id: string) => names.get(id)?.name ?? id;
  return changesById(from.presets, to.presets, {
    name: ({ name }) => name,
    difference: (before, after) =>
      [
        ...entryChanges(before.weights, after.weights, "0").map(
          ([id, was, is]) => `${nameOf(id)} ${was} to ${is}`,
        ),
        ...entryChanges(before.mustHaves, after.mustHaves, "none").map(
          ([id, was, is]) => `minimum for ${nameOf(id)} ${was} to ${is}`,
        ),
        ...favourite(before, after, (id) => options.get(id)?.name ?? id),
      ].join("; "),
  });
}

/** What two records have otherwise: [id, before, after]. */
function entryChanges(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
  absent: string,
): readonly (readonly [id: string, was: string, is: string])[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const shown = (value: number | undefined) => (value === undefined ? absent : `${value}`);
  return ids
    .map((id) => [id, shown(before[id]), shown(after[id])] as const)
    .filter(([, was, is]) => was !== is);
}

function favourite(before: Preset, after: Preset, nameOf: (id: string) => string): readonly string[] {
  if (before.expectedLeader === after.expectedLeader) return [];
  return [`favours ${nameOf(after.expectedLeader)}, was ${nameOf(before.expectedLeader)}`];
}
