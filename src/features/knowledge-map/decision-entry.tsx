import { Fragment, type ReactNode } from "react";
import type { DecisionId } from "#core/domain/ids.ts";
import type { MappedDecision } from "#core/views/mapped-areas.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { useLibrary } from "#platform/store/library.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./decision-entry.module.css";
import { kindOfAnswer } from "./kind-of-answer.ts";
import type { GuidedStart } from "./use-guided-start.ts";

export interface DecisionEntryProps {
  decision: MappedDecision;
  /** More about it, below its options: where it stands, what a search found. */
  children?: ReactNode;
  guidedStart: GuidedStart;
  onWeigh: (id: DecisionId) => void;
}

/** One decision of the map: what it asks, between what, and the two ways into it. */
export function DecisionEntry({ decision, children, guidedStart, onWeigh }: DecisionEntryProps) {
  const { id, title, mode, question, options } = decision;
  const last = guidedStart.last?.decision === id ? guidedStart.last : null;
  return (
    <li className={styles.entry}>
      <h3>{title}</h3>
      <p>{question}</p>
      <p className={styles.about}>
        {options.map((name, place) => (
          <Fragment key={name}>
            <span className={styles.option}>
              {name}
              {place < options.length - 1 && " ·"}
            </span>{" "}
          </Fragment>
        ))}
      </p>
      <p className={styles.about}>{kindOfAnswer(mode)}</p>
      {children}
      <div className={styles.ways}>
        <Button
          aria-label={`Guided start: ${title}`}
          aria-disabled={last?.kind === "starting"}
          onClick={() => void guidedStart.start(decision)}
        >
          Guided start
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            onWeigh(id);
          }}
        >
          Weigh <VisuallyHidden>{title}</VisuallyHidden>
        </Button>
        <ScenariosHere decision={decision} />
      </div>
      <div role="alert" className={styles.failure}>
        {last?.kind === "failed" && (
          <Notice tone="error" title="Not started">
            {last.why}
          </Notice>
        )}
      </div>
    </li>
  );
}

function ScenariosHere({ decision }: { decision: MappedDecision }) {
  const count = useLibrary(
    ({ entries }) =>
      entries.filter((entry) => entry.kind === "readable" && entry.header.decision.id === decision.id).length,
  );
  if (count === 0) return null;
  return (
    <a className={styles.here} href={addressOf({ kind: "scenarios" })}>
      {count === 1 ? "1 scenario here" : `${String(count)} scenarios here`}{" "}
      <VisuallyHidden>of {decision.title}</VisuallyHidden>
    </a>
  );
}
