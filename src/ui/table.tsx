import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./table.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface TableProps extends Omit<ComponentProps<"table">, "className" | "style"> {
  /** Names the table. */
  caption: ReactNode;
  /** True: the caption is read aloud only, where a heading beside it says the same. */
  captionHidden?: boolean;
  /** Read with the caption, never drawn: "Column headers with buttons are sortable." */
  instruction?: string;
  /** Header row and first column stay in sight inside a ScrollArea. */
  sticky?: boolean;
}

/**
 * A real table with hairlines. Classes for its cells are in `tableStyles`. Each row needs one
 * `<th scope="row">`, as its first cell or its second. On another ground than the page's, set `--table-ground`
 * around it.
 */
export function Table({
  caption,
  captionHidden = false,
  instruction,
  sticky = false,
  children,
  ...rest
}: TableProps) {
  const words = (
    <>
      {caption}
      {instruction !== undefined && <VisuallyHidden> {instruction}</VisuallyHidden>}
    </>
  );
  return (
    <table {...rest} className={classNames(styles.table, sticky && styles.sticky)}>
      <caption className={styles.caption}>
        {captionHidden ? <VisuallyHidden>{words}</VisuallyHidden> : words}
      </caption>
      {children}
    </table>
  );
}
