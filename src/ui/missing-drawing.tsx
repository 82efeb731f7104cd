import { Button } from "./button.tsx";
import styles from "./missing-drawing.module.css";

/** In place of a drawing whose file did not arrive. Fills its place. */
export function MissingDrawing({ onRetry }: { onRetry: () => void }) {
  return (
    <div className={styles.missing}>
      <p>The drawing could not be loaded. “Show as table” has the same numbers.</p>
      <Button size="small" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
