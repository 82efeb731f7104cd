import type { ShownRating } from "#core/views/shown-rating.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./covered-rating.module.css";

/** One option's rating, marked where it is the team's own or a stand-in; a gap is a word. */
export function CoveredRating({ rating }: { rating: ShownRating | undefined }) {
  if (!rating) return null;
  if (rating.rating === null) return <span className={styles.gap}>not rated</span>;
  return (
    <>
      {rating.rating.mode}
      {rating.own && <Mark sign="*" words="the team's own" />}
      {rating.imputed && <Mark sign="°" words="stand-in: does not apply" />}
    </>
  );
}

function Mark({ sign, words }: { sign: string; words: string }) {
  return (
    <span className={styles.mark} title={words}>
      <span aria-hidden="true">{sign}</span>
      <VisuallyHidden> {words}</VisuallyHidden>
    </span>
  );
}
