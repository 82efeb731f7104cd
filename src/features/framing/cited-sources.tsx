import type { SourceId } from "#core/domain/ids.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { LinkList } from "#ui/link-list.tsx";

interface CitedSourcesProps {
  sources: readonly SourceId[];
  /** What they are to the page; else its sources. */
  lead?: string;
}

/** Where a piece of guidance comes from, each source a link to its place among all sources. */
export function CitedSources({ sources, lead = "Sources" }: CitedSourcesProps) {
  const known = useOpen((open) => open.decision.sources);
  const links = known
    .filter(({ id }) => sources.includes(id))
    .map(({ id, title }) => ({ href: addressOf({ kind: "sources", source: id }), text: title }));
  return <LinkList lead={lead} links={links} />;
}
