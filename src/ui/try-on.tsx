import { useId, useRef, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { focusHeading } from "./focus-heading.ts";
import { Name } from "./name.tsx";
import styles from "./try-on.module.css";

export interface TryOnProps {
  /** What is tried: "Streaming: 63 points instead of 0". Describes the buttons. */
  what: string;
  /** What it would do, while it is tried on; null while it is not. */
  outcome: string | null;
  onTry: () => void;
  onTakeOver: () => void;
  onPutBack: () => void;
  /** What the button is drawn with in place of "Try it on", where many stand close together: "0 to more than 62". */
  label?: string;
  /** Words that the button stands beside. */
  children?: ReactNode;
}

/** A change that can be looked at before it is made: one click tries it on, one more takes it over. */
export function TryOn({ what, outcome, onTry, onTakeOver, onPutBack, label, children }: TryOnProps) {
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const tried = outcome !== null;
  const putBack = () => {
    toggle.current?.focus();
    onPutBack();
  };
  return (
    // Escape is a second way to what the buttons do; it takes no focus of its own.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onKeyDown={({ key }) => {
        if (key === "Escape" && tried) putBack();
      }}
      className={styles.tryOn}
      data-beside={children !== undefined}
    >
      <span id={id} hidden>
        {what}
      </span>
      <div className={styles.line}>
        {children !== undefined && <div className={styles.words}>{children}</div>}
        <Button
          ref={toggle}
          size="small"
          pressed={tried}
          aria-label={label === undefined ? undefined : `Try it on: ${label}`}
          aria-describedby={id}
          onClick={() => {
            if (tried) onPutBack();
            else onTry();
          }}
        >
          {label ?? "Try it on"}
        </Button>
      </div>
      {tried && (
        <div className={styles.outcome}>
          <p className={styles.words}>
            <Name text={outcome} fit="wrap" /> <Name text={`Tried on: ${what}.`} fit="wrap" />
          </p>
          <div className={styles.ends}>
            <Button
              size="small"
              variant="primary"
              aria-describedby={id}
              onClick={({ currentTarget }) => {
                focusHeading(currentTarget);
                onTakeOver();
              }}
            >
              Take it over
            </Button>
            <Button size="small" onClick={putBack}>
              Put it back
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
