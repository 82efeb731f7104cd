import { useId } from "react";
import { Button } from "./button.tsx";
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
}

/** A change that can be looked at before it is made: one click tries it on, one more takes it over. */
export function TryOn({ what, outcome, onTry, onTakeOver, onPutBack }: TryOnProps) {
  const id = useId();
  const tried = outcome !== null;
  return (
    <div className={styles.tryOn} data-tried={tried}>
      <span id={id} hidden>
        {what}
      </span>
      <div className={styles.buttons}>
        <Button
          size="small"
          pressed={tried}
          aria-describedby={id}
          onClick={() => {
            if (tried) onPutBack();
            else onTry();
          }}
        >
          Try it on
        </Button>
        {tried && (
          <Button size="small" variant="primary" aria-describedby={id} onClick={onTakeOver}>
            Take it over
          </Button>
        )}
      </div>
      {tried && (
        <p className={styles.outcome}>
          <Name text={what} fit="wrap" />. <Name text={outcome} fit="wrap" />
        </p>
      )}
    </div>
  );
}
