import { useId } from "react";
import type { Area } from "#core/domain/area.ts";
import type { DecisionId } from "#core/domain/ids.ts";
import { listInWords } from "#core/views/list-in-words.ts";
import type { MapMatches } from "#core/views/search-map.ts";
import { DecisionEntry } from "./decision-entry.tsx";
import styles from "./map-results.module.css";
import { matchedWords } from "./matched-words.ts";
import { PracticeList } from "./practice-list.tsx";
import type { GuidedStart } from "./use-guided-start.ts";

export interface MapResultsProps {
  /** At least one decision or practice. */
  matches: MapMatches;
  areas: readonly Area[];
  guidedStart: GuidedStart;
  onWeigh: (id: DecisionId) => void;
}

/** What a search found, decisions before practices, each decision with what was found in it. */
export function MapResults({ matches: { decisions, practices }, areas, ...ways }: MapResultsProps) {
  const id = useId();
  const bearers = new Map(practices.map(({ practice, bearsOn }) => [practice.id, bearsOn]));
  return (
    <div className={styles.results}>
      {decisions.length > 0 && (
        <section aria-labelledby={`${id}-decisions`} className={styles.section}>
          <h2 id={`${id}-decisions`}>Matching decisions</h2>
          <ul className={styles.decisions}>
            {decisions.map(({ decision, parts }) => (
              <DecisionEntry key={decision.id} decision={decision} {...ways}>
                <p className={styles.about}>In {areas.find((area) => area.id === decision.area)?.name}</p>
                <p className={styles.matched}>Matches {listInWords(parts.map(matchedWords))}</p>
              </DecisionEntry>
            ))}
          </ul>
        </section>
      )}
      {practices.length > 0 && (
        <section aria-labelledby={`${id}-practices`} className={styles.section}>
          <h2 id={`${id}-practices`}>Matching practices</h2>
          <PracticeList
            practices={practices.map(({ practice }) => practice)}
            headings="h3"
            more={(practice) => (
              <p>Bears on {listInWords((bearers.get(practice.id) ?? []).map(({ title }) => title))}.</p>
            )}
          />
        </section>
      )}
    </div>
  );
}
