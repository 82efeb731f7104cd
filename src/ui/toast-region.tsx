import type { ReactNode } from "react";
import styles from "./toast-region.module.css";

/**
 * The place where messages appear, spoken politely. It must stand in the page from the start, empty, or the
 * first message is not read aloud. It takes no space and lets presses through beside its messages.
 */
export function ToastRegion({ label = "Messages", children }: { label?: string; children?: ReactNode }) {
  return (
    <div role="status" aria-label={label} className={styles.region}>
      {children}
    </div>
  );
}
