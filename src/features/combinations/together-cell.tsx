import { RATING_SCALE } from "#core/domain/cell.ts";
import type { CoverageLine } from "#core/views/combination-coverage.ts";
import { listInWords } from "#core/views/list-in-words.ts";
import styles from "./together-cell.module.css";

/** The best rating of the members, and who gives it. */
export function TogetherCell({ line, members }: { line: CoverageLine; members: number }) {
  const unrated = listInWords(line.unrated.map(({ name }) => name));
  return (
    <span className={styles.cell}>
      <span className={styles.best}>{bestWords(line)}</span>{" "}
      <span className={styles.by}>
        <bdi dir="auto">{whoWords(line, members)}</bdi>
        {unrated !== "" && (
          <>
            {line.best !== null && "; "}
            <bdi dir="auto">{unrated}</bdi> not rated
          </>
        )}
      </span>
    </span>
  );
}

function bestWords({ best, unrated }: CoverageLine): string {
  if (best === null) return "–";
  return unrated.length > 0 ? `${best} to ${RATING_SCALE.best}` : `${best}`;
}

function whoWords({ by }: CoverageLine, members: number): string {
  if (by.length === members && members > 1) return members === 2 ? "both" : `all ${members}`;
  return listInWords(by.map(({ name }) => name));
}
