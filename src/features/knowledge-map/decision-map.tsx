import { useEffect, useRef, useState } from "react";
import type { DecisionId } from "#core/domain/ids.ts";
import { mappedAreas, type KnowledgeMap } from "#core/views/mapped-areas.ts";
import { searchMap } from "#core/views/search-map.ts";
import { searchWords } from "#core/views/search-words.ts";
import { watchLibrary } from "#platform/store/library.ts";
import type { LoadDecision } from "#platform/store/load-decision.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { TextField } from "#ui/text-field.tsx";
import { AreaSection } from "./area-section.tsx";
import { countWords } from "./count-words.ts";
import styles from "./decision-map.module.css";
import { MapResults } from "./map-results.tsx";
import { useGuidedStart } from "./use-guided-start.ts";

export interface DecisionMapProps {
  map: KnowledgeMap;
  loadDecision: LoadDecision;
  /** Somebody wants to weigh this decision at once, without questions. */
  onWeigh: (id: DecisionId) => void;
}

/** The areas of backend architecture as a map into the decisions, or what a search finds in it. */
export function DecisionMap({ map, loadDecision, onWeigh }: DecisionMapProps) {
  const [query, setQuery] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const guidedStart = useGuidedStart(loadDecision);
  useEffect(watchLibrary, []);

  const words = searchWords(query);
  const matches = words.length === 0 ? null : searchMap(map, words);
  const found = matches ? matches.decisions.length + matches.practices.length : 0;

  return (
    <div className={styles.page}>
      <search className={styles.search}>
        <TextField
          ref={field}
          type="search"
          label="Search decisions, options and practices"
          value={query}
          onInput={setQuery}
          onKeyDown={(event) => {
            // Not every browser does this by itself.
            if (event.key === "Escape" && query !== "") {
              event.preventDefault();
              setQuery("");
            }
          }}
        />
        <p role="status" className={styles.count}>
          {matches && countWords(matches.decisions.length, matches.practices.length)}
        </p>
      </search>
      {matches === null ? (
        <div className={styles.areas}>
          {mappedAreas(map).map((mapped) => (
            <AreaSection key={mapped.area.id} mapped={mapped} guidedStart={guidedStart} onWeigh={onWeigh} />
          ))}
        </div>
      ) : found > 0 ? (
        <MapResults matches={matches} areas={map.areas} guidedStart={guidedStart} onWeigh={onWeigh} />
      ) : (
        <EmptyState
          title="No decision and no practice holds all these words"
          actions={
            <Button
              onClick={() => {
                setQuery("");
                field.current?.focus();
              }}
            >
              Clear the search
            </Button>
          }
        >
          Try fewer words or a part of one, such as the name of an option: “queue”, “token”, “tenant”.
        </EmptyState>
      )}
    </div>
  );
}
