import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Option } from "#core/domain/decision.ts";
import type { CoverageLine } from "#core/views/combination-coverage.ts";
import { listInWords } from "#core/views/list-in-words.ts";
import { Name } from "#ui/name.tsx";
import styles from "./together-cell.module.css";

/** The best rating of the members, and who gives it. */
export function TogetherCell({ line, members }: { line: CoverageLine; members: number }) {
  return (
    <span className={styles.cell}>
      <span className={styles.best}>{bestWords(line)}</span>{" "}
      <span className={styles.by}>
        <Name text={whoWords(line, members)} fit="clamp" />
      </span>
    </span>
  );
}

function bestWords({ best, unrated }: CoverageLine): string {
  if (best === null) return "–";
  return unrated.length > 0 ? `${best} to ${RATING_SCALE.best}` : `${best}`;
}

/** "REST", "both", or "REST; gRPC not rated". */
function whoWords({ by, unrated }: CoverageLine, members: number): string {
  const gap = unrated.length > 0 ? [`${names(unrated)} not rated`] : [];
  if (by.length === 0) return gap.join("");
  const all = by.length === members && members > 1;
  const best = all ? (members === 2 ? "both" : `all ${members}`) : names(by);
  return [best, ...gap].join("; ");
}

function names(options: readonly Option[]): string {
  return listInWords(options.map(({ name }) => name));
}
