import type { ReactNode } from "react";
import styles from "./scroll-area.module.css";

export interface ScrollAreaProps {
  /** Names the region for those who do not see it scroll: "Comparison, scrolls sideways". */
  label: string;
  /** content: as high as what it holds; screen: at most most of the screen, so that a sticky header can stay. */
  height?: "content" | "screen";
  children: ReactNode;
}

/** The only thing on a page that scrolls sideways. Takes the focus, so that the arrow keys scroll it. */
export function ScrollArea({ label, height = "content", children }: ScrollAreaProps) {
  return (
    <div
      role="region"
      aria-label={label}
      // A scrolling region without a tab stop cannot be scrolled by keyboard in every browser.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles[height]}
      onFocus={({ target, currentTarget }) => {
        // Browsers leave a stop that is cut off at the edge where it is; whoever tabs to it must see it whole.
        if (target !== currentTarget && target.matches(":focus-visible")) {
          target.scrollIntoView({ block: "nearest", inline: "nearest" });
        }
      }}
    >
      {children}
    </div>
  );
}
