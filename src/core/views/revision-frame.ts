import type { Decision } from "#core/domain/decision.ts";
import type { RevisionChange } from "./revision-change.ts";

/** What is otherwise about the decision itself, apart from its texts. */
export function revisionFrame(from: Decision, to: Decision): readonly RevisionChange[] {
  const changed = (what: string, before: string, after: string, kind: RevisionChange["kind"] = "changed") =>
    before === after ? [] : [{ kind, what, detail: `was ${before}` }];
  return [
    ...changed(to.title, from.title, to.title, "renamed"),
    ...changed(`Answer: ${answerOf(to)}`, answerOf(from), answerOf(to)),
    ...changed(`Turning back: ${to.reversibility.level}`, from.reversibility.level, to.reversibility.level),
  ];
}

function answerOf({ mode }: Decision): string {
  switch (mode) {
    case "choose-one":
      return "one option";
    case "choose-one-or-combine":
      return "one option, or several together";
    case "combine":
      return "options that add up";
    case "checklist":
      return "all options";
  }
}
