import { byId } from "#core/domain/by-id.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { RevisionChange } from "./revision-change.ts";
import { changesById } from "./revision-list.ts";
import { whatDiffers } from "./revision-what-differs.ts";

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
        whatDiffers([
          ["when it holds", before.when, after.when],
          ["strength", before.strength, after.strength],
          ["priority", before.priority, after.priority],
          ["preset", before.preset, after.preset],
          ["caution", before.caution, after.caution],
          ["sources", before.sources, after.sources],
        ]),
    }),
    ...changesById(from.combinations, to.combinations, {
      name: ({ name }) => `Combination ${name}`,
      renaming: "changed",
      difference: (before, after) =>
        whatDiffers([
          ["options", before.options, after.options],
          ["when it fits", before.when, after.when],
          ["reason", before.reason, after.reason],
          ["what to watch out for", before.watchOut, after.watchOut],
          ["sources", before.sources, after.sources],
        ]),
    }),
    ...changesById(from.advisories, to.advisories, {
      name: ({ option, text }) => `Advice on ${nameOf(option)}: ${text}`,
      renaming: "changed",
      difference: (before, after) =>
        whatDiffers([
          ["when it holds", before.when, after.when],
          ["sources", before.sources, after.sources],
        ]),
    }),
  ];
}
