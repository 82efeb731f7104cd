import type { ReactNode } from "react";
import type { Practice } from "#core/domain/practice.ts";
import styles from "./practice-list.module.css";

export interface PracticeListProps {
  practices: readonly Practice[];
  /** The level below the heading that the list stands under. */
  headings: "h3" | "h4";
  /** More about one, below how to check it. */
  more?: (practice: Practice) => ReactNode;
}

/** Practices with why they matter and how a team checks them. */
export function PracticeList({ practices, headings: Heading, more }: PracticeListProps) {
  return (
    <ul className={styles.list}>
      {practices.map((practice) => (
        <li key={practice.id} className={styles.practice}>
          <Heading>{practice.title}</Heading>
          <p>{practice.why}</p>
          <p className={styles.check}>
            <strong>How to check:</strong> {practice.howToCheck}
          </p>
          {more?.(practice)}
        </li>
      ))}
    </ul>
  );
}
