import type { ReactNode } from "react";
import type { ReadError } from "#core/share/read-error.ts";
import { describeOpenFailure, type NotLoaded } from "#platform/store/load-decision.ts";
import { Button } from "#ui/button.tsx";
import { LinkButton } from "#ui/link-button.tsx";
import styles from "./broken-link.module.css";

export interface BrokenLinkProps {
  error: ReadError | NotLoaded;
  /** Given where trying again may help: a decision that could not be fetched. */
  onTryAgain?: () => void;
  /** The box for pasting the link again; the app puts it here. */
  children: ReactNode;
}

/** What stands in place of a scenario that a link did not bring. Never a sample: it could be taken for the sender's. */
export function BrokenLink({ error, onTryAgain, children }: BrokenLinkProps) {
  return (
    <div className={styles.page}>
      <div className={styles.words}>
        <h1>{heading(error)}</h1>
        <p role="alert">{describeOpenFailure(error, "link")}</p>
        <p className={styles.calm}>Nothing of yours has changed.</p>
      </div>
      {children}
      <div className={styles.actions}>
        {onTryAgain && (
          <Button variant="primary" onClick={onTryAgain}>
            Try again
          </Button>
        )}
        <LinkButton href="#/">Go to my work</LinkButton>
      </div>
    </div>
  );
}

function heading({ kind }: BrokenLinkProps["error"]): string {
  switch (kind) {
    case "cut-off":
      return "This link is cut off";
    case "newer-version":
    case "unknown-field":
    case "unknown-decision":
    case "unknown-revision":
    case "ballot-link":
      return "This link needs a newer version";
    case "not-loaded":
      return "This link could not be opened yet";
    case "not-a-link":
    case "empty":
      return "This is not a Steelyard link";
    case "too-large":
    case "too-deep":
    case "too-many-values":
      return "This link holds too much";
    case "damaged":
    case "not-text":
    case "not-readable":
    case "not-json":
    case "wrong-format":
    case "wrong-shape":
    case "unknown-id":
    case "not-scored":
      return "This link is damaged";
  }
}
