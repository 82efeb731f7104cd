import styles from "./table.module.css";

/**
 * Classes for the parts of a Table that its user writes: `number` for right-aligned figures (on td and th),
 * `strong` for the figure that matters, `muted` for a row or cell out of play, `leading` for the row that
 * leads, `fit` for a column as narrow as its words, `words` for a cell of prose.
 */
export const tableStyles = {
  number: styles.number,
  strong: styles.strong,
  muted: styles.muted,
  leading: styles.leading,
  fit: styles.fit,
  words: styles.words,
};
