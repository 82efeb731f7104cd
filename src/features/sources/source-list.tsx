import { useMemo, useRef, useState } from "react";
import type { SourceId } from "#core/domain/ids.ts";
import type { Source } from "#core/domain/source.ts";
import { knownDecision, useKnownDecisions } from "#platform/store/known-decisions.ts";
import type { LoadDecision } from "#platform/store/load-decision.ts";
import { useNeededDecisions } from "#platform/store/use-needed-decisions.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Name } from "#ui/name.tsx";
import { Notice } from "#ui/notice.tsx";
import type { ListedDecision } from "./listed-decision.ts";
import { SourceEntry } from "./source-entry.tsx";
import { SourceFilterFields } from "./source-filter-fields.tsx";
import { EVERY_SOURCE, passesFilter } from "./source-filter.ts";
import { SOURCE_KINDS } from "./source-kinds.ts";
import styles from "./source-list.module.css";
import { supportOfSources } from "./support-of-sources.ts";

export interface SourceListProps {
  sources: readonly Source[];
  /** Keep the same array: each decision is loaded once to learn what it cites. */
  decisions: readonly ListedDecision[];
  /** The source that the address names; null: none. */
  named: SourceId | null;
  loadDecision: LoadDecision;
}

/** All sources by kind. They are there at once; what each supports follows as the decisions arrive. */
export function SourceList({ sources, decisions, named, loadDecision }: SourceListProps) {
  const [filter, setFilter] = useState(EVERY_SOURCE);
  const field = useRef<HTMLInputElement>(null);
  const { failures, tryAgain } = useNeededDecisions(decisions, loadDecision);
  const known = useKnownDecisions((state) => state.decisions);

  const loaded = useMemo(
    () => decisions.flatMap((decision) => knownDecision(known, decision) ?? []),
    [decisions, known],
  );
  const supportOf = useMemo(() => supportOfSources(loaded), [loaded]);
  const complete = loaded.length === decisions.length;
  const shown = sources.filter((source) => passesFilter(source, supportOf(source.id), filter));

  return (
    <div className={styles.page}>
      {named !== null && !sources.some(({ id }) => id === named) && (
        <Notice tone="warning" title={<Name text={`No source is called “${named}”`} />}>
          The catalog of this version does not have it. Perhaps its title stands in the list below.
        </Notice>
      )}
      {failures.size > 0 && (
        <div role="alert">
          <Notice
            tone="warning"
            title="Some of what the sources support is missing"
            actions={
              <Button size="small" onClick={tryAgain}>
                Try again
              </Button>
            }
          >
            {String(failures.size)} of {String(decisions.length)} decisions could not be loaded. The sources
            themselves are all here.
          </Notice>
        </div>
      )}
      <div className={styles.controls}>
        <SourceFilterFields
          filter={filter}
          decisions={decisions}
          loaded={new Set(loaded.map(({ id }) => id))}
          field={field}
          onChange={setFilter}
        />
        <p className={styles.count}>
          <span role="status">
            {shown.length === sources.length
              ? `${String(sources.length)} sources`
              : `${String(shown.length)} of ${String(sources.length)} sources`}
          </span>
          {!complete &&
            failures.size === 0 &&
            `, reading what they support: ${String(loaded.length)} of ${String(decisions.length)} decisions`}
        </p>
      </div>
      {SOURCE_KINDS.map(({ kind, heading, reach }) => {
        const ofKind = shown.filter((source) => source.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`sources-${kind}`} className={styles.kind}>
            <div className={styles.head}>
              <h2 id={`sources-${kind}`}>
                {heading} <span className={styles.number}>{ofKind.length}</span>
              </h2>
              <p className={styles.reach}>{reach}</p>
            </div>
            <ul className={styles.list}>
              {ofKind.map((source) => (
                <SourceEntry
                  key={source.id}
                  source={source}
                  named={source.id === named}
                  support={supportOf(source.id)}
                  complete={complete}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {shown.length === 0 && (
        <EmptyState
          title="No source passes this filter"
          actions={
            <Button
              onClick={() => {
                setFilter(EVERY_SOURCE);
                field.current?.focus();
              }}
            >
              Show all sources
            </Button>
          }
        >
          Try fewer words, or another decision or kind.
        </EmptyState>
      )}
    </div>
  );
}
