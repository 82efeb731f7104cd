import { byId } from "#core/domain/by-id.ts";
import type { Cell } from "#core/domain/cell.ts";
import type { Criterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { RevisionChange } from "./revision-change.ts";
import { whatDiffers, type RevisionPart } from "./revision-what-differs.ts";

/** Texts that stay and say it otherwise, each with what of it was reworded. */
export function revisionWording(from: Decision, to: Decision): readonly RevisionChange[] {
  return [
    reworded("The decision", [
      ["question", from.question, to.question],
      ["summary", from.summary, to.summary],
      ["note on turning back", from.reversibility.note, to.reversibility.note],
      ["references", from.references, to.references],
    ]),
    ...ofThoseThatStay(from.options, to.options, (before, after) =>
      reworded(after.name, [["summary", before.summary, after.summary]]),
    ),
    ...ofThoseThatStay(from.criteria, to.criteria, (before, after) =>
      reworded(after.name, [
        ["question", before.question, after.question],
        ["scale", scaleOf(before), scaleOf(after)],
      ]),
    ),
    ...ofThoseThatStay(from.criteria, to.criteria, (before, after) =>
      to.options.flatMap(({ id, name }) =>
        rewordedCell(`${name} on ${after.name}`, before.cells[id], after.cells[id]),
      ),
    ),
    ...ofThoseThatStay(from.presets, to.presets, (before, after) =>
      reworded(`Preset ${after.name}`, [
        ["persona", before.persona, after.persona],
        ["description", before.description, after.description],
      ]),
    ),
    ...ofThoseThatStay(from.questions, to.questions, (before, after) =>
      reworded(`Question “${after.text}”`, [["why it matters", before.why, after.why]]),
    ),
    ...ofThoseThatStay(from.practices, to.practices, (before, after) =>
      reworded(`Practice ${after.title}`, [
        ["why", before.why, after.why],
        ["how to check", before.howToCheck, after.howToCheck],
        ["sources", before.sources, after.sources],
      ]),
    ),
  ].flat();
}

function reworded(what: string, texts: readonly RevisionPart[]): readonly RevisionChange[] {
  const detail = whatDiffers(texts);
  return detail === "" ? [] : [{ kind: "reworded", what, detail }];
}

function rewordedCell(
  what: string,
  before: Cell | undefined,
  after: Cell | undefined,
): readonly RevisionChange[] {
  if (!before || !after) return [];
  return reworded(what, [
    ["fact", before.fact, after.fact],
    ["rationale", before.rationale, after.rationale],
    ["sources", before.sources, after.sources],
  ]);
}

function scaleOf(criterion: Criterion): unknown {
  return criterion.kind === "rated" ? criterion.scale : null;
}

function ofThoseThatStay<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  tell: (before: Item, after: Item) => readonly RevisionChange[],
): readonly RevisionChange[] {
  const old = byId(before);
  return after.flatMap((item) => {
    const was = old.get(item.id);
    return was ? tell(was, item) : [];
  });
}
