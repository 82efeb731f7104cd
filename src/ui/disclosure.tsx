import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

export interface DisclosureProps {
  /** What is found inside: "How is this calculated?". */
  summary: ReactNode;
  startsOpen?: boolean;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** Native details: the find function of the browser opens it, and it works before any script. */
export function Disclosure({ summary, startsOpen = false, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={styles.disclosure}
      open={startsOpen}
      onToggle={(event) => {
        if (event.target === event.currentTarget) onToggle?.(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <ChevronRight aria-hidden size="1em" className={styles.arrow} />
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
