import styles from "./button.module.css";
import { classNames } from "./class-names.ts";

/** quiet: no frame until hovered; plain: framed; primary: the one main act of a place; danger: removes something. */
export type ButtonVariant = "quiet" | "plain" | "primary" | "danger";

/** regular: 36 pixels high, 44 under a finger; small: 28 and 32. */
export type ButtonSize = "regular" | "small";

/** The classes that make an element look like a button, shared by Button, IconButton and LinkButton. */
export function buttonLook(look: { variant: ButtonVariant; size: ButtonSize; square?: boolean }): string {
  return classNames(styles.button, styles[look.variant], styles[look.size], look.square && styles.square);
}
