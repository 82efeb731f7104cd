import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./missing-part.module.css";

/** Stands where a part of the page did not arrive: offline, or a newer release took its place. */
export function MissingPart() {
  return (
    <div role="alert" className={styles.part}>
      <Notice
        tone="error"
        title="A part of the page could not be loaded"
        actions={
          <Button
            variant="primary"
            onClick={() => {
              location.reload();
            }}
          >
            Reload
          </Button>
        }
      >
        There may be a new version. Your work is saved: reload the page to go on.
      </Notice>
    </div>
  );
}
