import { memo } from "react";
import type { Criterion } from "#core/domain/criterion.ts";
import type { Option } from "#core/domain/decision.ts";
import type { ComparisonCell } from "#core/views/comparison.ts";
import { classNames } from "#ui/class-names.ts";
import { RatingMark } from "./rating-mark.tsx";
import styles from "./comparison-cell-content.module.css";
import type { CellAddress } from "./cell-dialog.tsx";

interface ComparisonCellContentProps {
  criterion: Criterion;
  option: Option;
  cell: ComparisonCell | undefined;
  onOpen: (cell: CellAddress) => void;
}

/** The fact, and the rating (or "Why", where nothing is rated) as a button that opens to its reasons and sources. */
export const ComparisonCellContent = memo(
  function ComparisonCellContent({ criterion, option, cell, onOpen }: ComparisonCellContentProps) {
    if (!cell) return null;
    return (
      <span className={styles.cell}>
        <span className={styles.fact}>{cell.cell.fact}</span>
        {!cell.shown && (
          <button
            type="button"
            className={classNames(styles.rating, styles.why)}
            aria-label={`Why: ${option.name} on ${criterion.name}`}
            onClick={() => {
              onOpen({ criterion: criterion.id, option: option.id });
            }}
          >
            Why
          </button>
        )}
        {cell.shown && (
          <button
            type="button"
            className={styles.rating}
            aria-label={`Rating of ${option.name} on ${criterion.name}`}
            // The name is fixed and hides the number inside from a screen reader; the title speaks it after the name.
            title={`${cell.shown.rating?.mode ?? "not rated"}: open its reasons and sources`}
            onClick={() => {
              onOpen({ criterion: criterion.id, option: option.id });
            }}
          >
            <RatingMark shown={cell.shown} />
          </button>
        )}
        {cell.shown && <span className={styles.marks}>{marks(cell)}</span>}
      </span>
    );
  },
  // A moved weight makes new rows with the same content: only what is drawn here matters.
  (before, after) =>
    before.cell?.cell === after.cell?.cell &&
    before.cell?.shown?.rating === after.cell?.shown?.rating &&
    before.cell?.shown?.own === after.cell?.shown?.own &&
    before.onOpen === after.onOpen,
);

function marks({ shown }: ComparisonCell): string {
  if (!shown) return "";
  if (shown.own) return "team's own";
  if (shown.imputed) return "stand-in: does not apply";
  if (shown.rating === null) return "";
  const { low, high } = shown.rating;
  return low === high ? "" : `${low} to ${high}`;
}
