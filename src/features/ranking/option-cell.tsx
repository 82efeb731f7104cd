import type { RankingRow } from "#core/views/ranking.ts";
import { Name } from "#ui/name.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./option-cell.module.css";

/** An option's name, and in words why it has no rank where it has none. */
export function OptionCell({ row }: { row: RankingRow }) {
  const { standing, unknownMustHaves } = row;
  return (
    <span className={styles.cell}>
      <Name text={row.option.name} fit="clamp" />
      {standing.kind === "incomplete" && <Tag tone="warning">{standing.gaps} not rated</Tag>}
      {standing.kind === "ruled-out" && (
        <span className={styles.reason}>
          {standing.misses
            .map((miss) => `${miss.criterionName} ${miss.rating}, minimum ${miss.minimum}`)
            .join("; ")}
        </span>
      )}
      {unknownMustHaves.length > 0 && (
        <Tag tone="warning" title={unknownMustHaves.map((gap) => gap.criterionName).join(", ")}>
          must-have unknown
        </Tag>
      )}
    </span>
  );
}
