import type { ReactNode } from "react";
import styles from "./page-main.module.css";

/** The main part of a page where no single scenario is open. */
export function PageMain({ children }: { children: ReactNode }) {
  return (
    <main id="content" className={styles.page}>
      {children}
    </main>
  );
}
