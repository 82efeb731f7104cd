import { sources } from "#core/catalog/sources.ts";
import type { SourceId } from "#core/domain/ids.ts";
import { PageMain } from "./page-main.tsx";

export interface SourcesPageProps {
  /** The source to show first among the others; null: none. */
  source: SourceId | null;
}

/** All sources of the catalog. */
export function SourcesPage({ source }: SourcesPageProps) {
  return (
    <PageMain>
      <h1>Sources</h1>
      <ul>
        {sources.map(({ id, title }) => (
          <li key={id} aria-current={id === source || undefined}>
            {title}
          </li>
        ))}
      </ul>
    </PageMain>
  );
}
