import type { Decision } from "#core/domain/decision.ts";
import type { RevisionChange } from "./revision-change.ts";
import { revisionCriteria } from "./revision-criteria.ts";
import { revisionFrame } from "./revision-frame.ts";
import { revisionGuidance } from "./revision-guidance.ts";
import { changesById } from "./revision-list.ts";
import { revisionPresets } from "./revision-presets.ts";
import { revisionRatings, type RatingChange } from "./revision-ratings.ts";
import { revisionWording } from "./revision-wording.ts";

/** The changes of one kind of thing; never an empty list. */
export interface ChangeGroup {
  readonly title: string;
  readonly changes: readonly RevisionChange[];
}

/** All that differs between two revisions of one decision, in the newer one's order and names. */
export interface RevisionChanges {
  /** What the authors of the newer revision say of it, a sentence each. */
  readonly notes: readonly string[];
  readonly ratings: readonly RatingChange[];
  readonly groups: readonly ChangeGroup[];
  /** Facts, rationales, scales and other texts that say it in other words. */
  readonly wording: readonly RevisionChange[];
}

/** What changed from one revision to another of the same decision. */
export function revisionChanges(from: Decision, to: Decision): RevisionChanges {
  const groups: readonly ChangeGroup[] = [
    { title: "The decision", changes: revisionFrame(from, to) },
    { title: "Options", changes: changesById(from.options, to.options, { name: ({ name }) => name }) },
    { title: "Criteria", changes: revisionCriteria(from, to) },
    { title: "Presets", changes: revisionPresets(from, to) },
    { title: "Guided start", changes: revisionGuidance(from, to) },
    {
      title: "Practices",
      changes: changesById(from.practices, to.practices, { name: ({ title }) => title }),
    },
  ];
  return {
    notes: to.changes,
    ratings: revisionRatings(from, to),
    groups: groups.filter(({ changes }) => changes.length > 0),
    wording: revisionWording(from, to),
  };
}
