import type { DecisionId } from "#core/domain/ids.ts";
import type { Source, SourceKind } from "#core/domain/source.ts";
import { holdsWords } from "#core/views/holds-words.ts";
import { searchWords } from "#core/views/search-words.ts";
import { sourceWords } from "#core/views/source-words.ts";
import type { Support } from "./support-of-sources.ts";

/** Which sources are asked for; null: of any. */
export interface SourceFilter {
  readonly text: string;
  readonly decision: DecisionId | null;
  readonly kind: SourceKind | null;
}

export const EVERY_SOURCE: SourceFilter = { text: "", decision: null, kind: null };

/** The words may stand in the title, the reference, or what is said of how it was used. */
export function passesFilter(source: Source, support: readonly Support[], filter: SourceFilter): boolean {
  const { kind, access, opened } = sourceWords(source);
  return (
    (filter.kind === null || filter.kind === source.kind) &&
    (filter.decision === null || support.some(({ decision }) => decision.id === filter.decision)) &&
    holdsWords([source.title, source.reference, kind, access, opened], searchWords(filter.text))
  );
}
