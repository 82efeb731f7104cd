import styles from "./name.module.css";

export interface NameProps {
  text: string;
  /**
   * cut: one line with an ellipsis; clamp: three lines of at most `--name-width` with an ellipsis; both have
   * the whole in the tooltip. wrap: as many lines as it needs.
   */
  fit?: "cut" | "clamp" | "wrap";
}

/**
 * Any text that a person wrote: its direction is its own, and its length never breaks the layout.
 * Inside a flex or grid row the parent needs `min-inline-size: 0` for the cut to take place.
 */
export function Name({ text, fit = "cut" }: NameProps) {
  return (
    <bdi dir="auto" className={styles[fit]} title={fit === "wrap" ? undefined : text}>
      {text}
    </bdi>
  );
}
