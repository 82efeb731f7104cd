import { useEffect, useRef, type ReactNode } from "react";
import { useResult } from "#platform/simulation/use-result.ts";
import { tryOnStore } from "#platform/store/try-on.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import styles from "./result-panel.module.css";
import type { TriedOnActionsProps } from "./tried-on-actions.tsx";

const TriedOnWords = lazyPart(async () => (await import("./tried-on-words.tsx")).TriedOnWords);
const TriedOnActions = lazyPart<TriedOnActionsProps>(
  async () => (await import("./tried-on-actions.tsx")).TriedOnActions,
);

/** A screen reader hears the result this many milliseconds after the last change, not at each pixel. */
const QUIET_BEFORE_SPEECH = 500;

/**
 * The Result: who leads, why, by how much, and what would change it; of what is tried on, it says so. Updated at
 * once for the eye; announced when the hand rests.
 */
export function ResultPanel({ actions }: { actions?: ReactNode }) {
  const result = useResult();
  const { headline, reasons, change, details } = result;
  const isTriedOn = tryOnStore(({ triedOn }) => triedOn !== null);
  const status = useRef<HTMLDivElement>(null);

  // Set on the element itself: a state would draw the whole panel twice for each movement of a slider.
  useEffect(() => {
    const element = status.current;
    element?.setAttribute("aria-busy", "true");
    const timer = setTimeout(() => element?.setAttribute("aria-busy", "false"), QUIET_BEFORE_SPEECH);
    return () => {
      clearTimeout(timer);
    };
  }, [result]);

  return (
    <section className={styles.panel} data-tried={isTriedOn}>
      {/* Takes the focus when what is tried on ends by a button that goes with it. */}
      <div ref={status} role="status" aria-label="Result" tabIndex={-1} className={styles.sentence}>
        {isTriedOn && <TriedOnWords />}
        <p className={styles.headline}>{headline}</p>
        <p>
          {reasons} {change}
        </p>
      </div>
      {isTriedOn && (
        <TriedOnActions
          onEnd={() => {
            status.current?.focus();
          }}
        />
      )}
      <div className={styles.foot}>
        {actions}
        {details.length > 0 && (
          <Disclosure
            summary={
              details.length === 1 ? "One more thing to know" : `${details.length} more things to know`
            }
          >
            <ul className={styles.details}>
              {details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </section>
  );
}
