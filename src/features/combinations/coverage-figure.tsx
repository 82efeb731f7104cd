import { useId } from "react";
import type { CombinationCoverage } from "#core/views/combination-coverage.ts";
import type { CombinationMustHave } from "#core/views/combination-must-haves.ts";
import { combinationNotes } from "#core/views/combination-notes.ts";
import { combinationSentence } from "#core/views/combination-sentence.ts";
import { Name } from "#ui/name.tsx";
import { CoverageTable } from "./coverage-table.tsx";
import styles from "./coverage-figure.module.css";

interface CoverageFigureProps {
  name: string;
  coverage: CombinationCoverage;
  mustHaves: readonly CombinationMustHave[];
}

/** The sentence on one combination, the numbers behind it, and what else a careful reader should know. */
export function CoverageFigure({ name, coverage, mustHaves }: CoverageFigureProps) {
  const caption = useId();
  const notes = combinationNotes(coverage, mustHaves);
  return (
    <>
      <h3>
        <Name text={name} fit="wrap" />
      </h3>
      <figure aria-labelledby={caption} className={styles.figure}>
        <figcaption id={caption} className={styles.caption}>
          {combinationSentence(coverage)}
        </figcaption>
        {notes.length > 0 && (
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <CoverageTable coverage={coverage} />
      </figure>
    </>
  );
}
