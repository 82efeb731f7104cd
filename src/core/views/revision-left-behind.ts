import type { LeftBehind } from "#core/scenario/move-to-revision.ts";
import { listInWords } from "./list-in-words.ts";
import { wayName } from "./way-words.ts";

/** One thing that a newer revision has no place for, as it is told. */
export interface LeftBehindLine {
  /** "Weight of Caching", "Rating of REST on Caching". */
  readonly what: string;
  /** "80 points", "4 (3 to 5)", "yes". */
  readonly value: string;
  /** What the team wrote on it; "" where it wrote nothing. */
  readonly note: string;
}

/** What a team had set and cannot take along, in words. */
export function leftBehindLine(left: LeftBehind): LeftBehindLine {
  switch (left.kind) {
    case "preset":
      return { what: `Preset ${left.preset}`, value: "its weights stay, its name is gone", note: "" };
    case "weight":
      return {
        what: `Weight of ${left.criterion}`,
        value: `${left.points} ${left.points === 1 ? "point" : "points"}`,
        note: "",
      };
    case "must-have":
      return { what: `Minimum for ${left.criterion}`, value: `${left.minimum}`, note: "" };
    case "taken-out":
      return { what: `Taking out of ${left.name}`, value: "it is gone", note: "" };
    case "rating": {
      const { low, mode, high, note } = left.rating;
      return {
        what: `Rating of ${left.option} on ${left.criterion}`,
        value: `${mode} (${low} to ${high})`,
        note,
      };
    }
    case "answer":
      return { what: `Answer to “${left.question}”`, value: left.answer ? "yes" : "no", note: "" };
    case "practice": {
      const { ticked, note } = left.mark;
      return { what: `Practice ${left.practice}`, value: ticked ? "ticked" : "not ticked", note };
    }
    case "way":
      return {
        what: `Answers of “${wayName(left.way)}”`,
        value: `about ${listInWords(left.criteria)}`,
        note: "",
      };
  }
}
