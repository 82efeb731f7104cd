import { byId } from "#core/domain/by-id.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { RevisionChange } from "./revision-change.ts";
import { changesById } from "./revision-list.ts";
import { sameData } from "./revision-same-data.ts";

/** The guided start: questions, and the rules, combinations and advisories that rest on their answers. */
export function revisionGuidance(from: Decision, to: Decision): readonly RevisionChange[] {
  const options = new Map([...byId(from.options), ...byId(to.options)]);
  const nameOf = (id: string) => options.get(id)?.name ?? id;
  return [
    ...changesById(from.questions, to.questions, {
      name: ({ text }) => `Question “${text}”`,
      renaming: "reworded",
    }),
    ...changesById(from.rules, to.rules, {
      name: ({ recommend, reason }) => `Rule for ${nameOf(recommend)}: ${reason}`,
      renaming: "changed",
      difference: (before, after) =>
        sameData({ ...before, reason: after.reason, recommend: after.recommend }, after)
          ? ""
          : "when it holds, or what it suggests",
    }),
    ...changesById(from.combinations, to.combinations, {
      name: ({ name }) => `Combination ${name}`,
      renaming: "changed",
      difference: (before, after) =>
        sameData({ ...before, name: after.name }, after) ? "" : "when it fits, or what it holds",
    }),
    ...changesById(from.advisories, to.advisories, {
      name: ({ option, text }) => `Advice on ${nameOf(option)}: ${text}`,
      renaming: "changed",
      difference: (before, after) =>
        sameData({ ...before, option: after.option, text: after.text }, after) ? "" : "when it holds",
    }),
  ];
}
