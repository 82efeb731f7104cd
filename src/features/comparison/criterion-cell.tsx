import type { ComparisonRow } from "#core/views/comparison.ts";
import { Name } from "#ui/name.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./criterion-cell.module.css";

/** A criterion's name and question, and the must-have that is set on it. */
export function CriterionCell({ row }: { row: ComparisonRow }) {
  return (
    <span className={styles.cell}>
      <Name text={row.criterion.name} fit="wrap" />
      <span className={styles.question}>{row.criterion.question}</span>
      {row.minimum !== null && <Tag tone="warning">must have at least {row.minimum}</Tag>}
    </span>
  );
}
