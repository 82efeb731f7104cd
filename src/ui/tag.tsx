import type { ReactNode } from "react";
import styles from "./tag.module.css";

export interface TagProps {
  /** The words carry the meaning; the tone only helps the eye. */
  children: ReactNode;
  tone?: "plain" | "accent" | "warning" | "danger";
  title?: string;
}

/** A small label beside a name: "Sample", "Team's own", "not rated". */
export function Tag({ children, tone = "plain", title }: TagProps) {
  return (
    <span className={styles.tag} data-tone={tone} title={title}>
      {children}
    </span>
  );
}
