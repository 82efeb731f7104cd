import type { ShownRating } from "#core/views/shown-rating.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./rating-text.module.css";

/** A rating in a table: the team's own and stand-ins are marked, and a gap is a word, not a number. */
export function RatingText({ rating }: { rating: ShownRating | undefined }) {
  if (!rating) return null;
  if (rating.rating === null) return <span className={styles.gap}>not rated</span>;
  return (
    <>
      {rating.rating.mode}
      {rating.own && (
        <span className={styles.mark} title="The team's own rating">
          <span aria-hidden="true">*</span>
          <VisuallyHidden> the team's own</VisuallyHidden>
        </span>
      )}
      {rating.imputed && (
        <span className={styles.mark} title="Stand-in: does not apply">
          <span aria-hidden="true">°</span>
          <VisuallyHidden> stand-in: does not apply</VisuallyHidden>
        </span>
      )}
    </>
  );
}
