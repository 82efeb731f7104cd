import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
import type { RevisionNoticeProps } from "#features/revision/revision-notice.tsx";
import { useOpen } from "#platform/store/use-open.ts";
import { lazyPart } from "#ui/lazy-part.tsx";

const RevisionNotice = lazyPart<RevisionNoticeProps>(
  async () => (await import("#features/revision/revision-notice.tsx")).RevisionNotice,
);

/** Stands above a scenario whose decision has a newer revision. For all others nothing is drawn, and nothing loaded. */
export function OlderRevision() {
  const { id, revision } = useOpen((open) => open.decision);
  const newest = decisionIndex.find((summary) => summary.id === id)?.revision ?? revision;
  if (newest <= revision) return null;
  return <RevisionNotice newest={newest} loadDecision={findDecision} />;
}
