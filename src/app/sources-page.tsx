import { findDecision } from "#core/catalog/find-decision.ts";
import { sources } from "#core/catalog/sources.ts";
import type { SourceId } from "#core/domain/ids.ts";
import { SourceList } from "#features/sources/source-list.tsx";
import { decisionChoices } from "./decision-choices.ts";
import { PageMain } from "./page-main.tsx";
import styles from "./sources-page.module.css";

export interface SourcesPageProps {
  /** The source to bring into sight among the others; null: none. */
  source: SourceId | null;
}

/** All sources of the catalog, and what each supports. */
export function SourcesPage({ source }: SourcesPageProps) {
  return (
    <PageMain>
      <div className={styles.head}>
        <h1>Sources</h1>
        <p>
          Every fact, rating and rule of the catalog names what it rests on. Links open the source itself in a
          new tab.
        </p>
      </div>
      {/* Another source is another visit: no filter of the last one may hide it. */}
      <SourceList
        key={source ?? ""}
        sources={sources}
        decisions={decisionChoices}
        named={source}
        loadDecision={findDecision}
      />
    </PageMain>
  );
}
