import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./notice.module.css";

export type NoticeTone = "info" | "warning" | "error";

/** Each tone has its own shape, so that colour never stands alone. */
const icons = { info: Info, warning: TriangleAlert, error: CircleAlert };

export interface NoticeProps {
  tone?: NoticeTone;
  title: ReactNode;
  /** The sentence below the title: what happened and what to do next. */
  children?: ReactNode;
  actions?: ReactNode;
  /** Given: the notice is a region of this name, as "Shared scenario". */
  region?: string;
}

/** A message that stays in its place. Whoever shows it decides whether it is announced. */
export function Notice({ tone = "info", title, children, actions, region }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div
      className={styles.notice}
      data-tone={tone}
      {...(region !== undefined && { role: "region", "aria-label": region })}
    >
      <Icon aria-hidden size="1.25rem" className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children !== undefined && <div className={styles.sentence}>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
