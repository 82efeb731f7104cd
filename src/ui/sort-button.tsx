import styles from "./sort-button.module.css";
import { Name } from "./name.tsx";

export type SortState = "none" | "ascending" | "descending";

/** Characters, not pictures: they survive forced colours, and each has its own shape. */
const arrows: Readonly<Record<SortState, string>> = { none: "↕", ascending: "▲", descending: "▼" };

export interface SortButtonProps {
  /** The column's name, which is the button's whole accessible name; `aria-sort` belongs on the th around it. */
  label: string;
  state: SortState;
  /** end: for columns of numbers. */
  align?: "start" | "end";
  onSort: () => void;
}

export function SortButton({ label, state, align = "start", onSort }: SortButtonProps) {
  return (
    <button type="button" className={styles[align]} data-state={state} onClick={onSort}>
      <Name text={label} fit="clamp" />
      <span aria-hidden="true" className={styles.arrow}>
        {arrows[state]}
      </span>
    </button>
  );
}
