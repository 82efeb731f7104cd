import type { CSSProperties } from "react";
import { RATING_SCALE } from "#core/domain/cell.ts";
import type { ShownRating } from "#core/views/shown-rating.ts";
import styles from "./rating-mark.module.css";

/** A rating as a number with a bar of its range; a gap is a word. */
export function RatingMark({ shown }: { shown: ShownRating }) {
  const { rating } = shown;
  if (rating === null) return <span className={styles.gap}>not rated</span>;
  return (
    <span className={styles.rating}>
      <span className={styles.number}>{rating.mode}</span>
      <span
        className={styles.scale}
        aria-hidden="true"
        style={
          {
            "--low": part(rating.low),
            "--mode": part(rating.mode),
            "--high": part(rating.high),
          } as CSSProperties
        }
      >
        <span className={styles.range} />
        <span className={styles.mode} />
      </span>
    </span>
  );
}

function part(rating: number): number {
  return (rating - RATING_SCALE.worst) / (RATING_SCALE.best - RATING_SCALE.worst);
}
