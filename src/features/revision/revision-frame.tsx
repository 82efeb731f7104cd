import type { ReactNode } from "react";
import { useOpen } from "#platform/store/use-open.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "./revision-frame.module.css";

export interface RevisionFrameProps {
  newest: number;
  actions: ReactNode;
  children: ReactNode;
}

/** What the notice says in any case: which revision this is, which one is out, and that nothing was changed. */
export function RevisionFrame({ newest, actions, children }: RevisionFrameProps) {
  const { title, revision } = useOpen((open) => open.decision);
  return (
    <Notice
      region="Newer revision"
      title={`This scenario rests on revision ${String(revision)} of the catalog's ${title}; revision ${String(newest)} is out.`}
      actions={<div className={styles.actions}>{actions}</div>}
    >
      <div className={styles.words}>
        <p>The result below is as it was.</p>
        {children}
      </div>
    </Notice>
  );
}
