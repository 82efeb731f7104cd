import { putBack, takeOver } from "#platform/store/try-on.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import styles from "./tried-on.module.css";

export interface TriedOnActionsProps {
  /** The buttons are about to go: the focus needs another place. */
  onEnd: () => void;
}

/** The two ways out of what is tried on. A shared scenario is read only: there it can only be put back. */
export function TriedOnActions({ onEnd }: TriedOnActionsProps) {
  const canChange = useOpen(({ origin }) => origin !== "shared");
  return (
    <div className={styles.actions}>
      {canChange && (
        <Button
          size="small"
          variant="primary"
          onClick={() => {
            takeOver();
            onEnd();
          }}
        >
          Take it over
        </Button>
      )}
      <Button
        size="small"
        onClick={() => {
          putBack();
          onEnd();
        }}
      >
        Put it back
      </Button>
    </div>
  );
}
