import { useEffect, useRef, type ReactNode } from "react";
import { resultSentence } from "#core/views/result-sentence.ts";
import { useOpen, useView } from "#platform/store/use-open.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./result-panel.module.css";

/** A screen reader hears the result this many milliseconds after the last change, not at each pixel. */
const QUIET_BEFORE_SPEECH = 500;

/**
 * The Result: who leads, why, by how much, and what would change it. Updated at once
 * for the eye; announced when the hand rests.
 */
export function ResultPanel({ actions }: { actions?: ReactNode }) {
  const { headline, reasons, change, details } = useView(resultSentence);
  const status = useRef<HTMLDivElement>(null);
  const scenario = useOpen((open) => open.scenario);

  // Set on the element itself: a state would draw the whole panel twice for each movement of a slider.
  useEffect(() => {
    const element = status.current;
    element?.setAttribute("aria-busy", "true");
    const timer = setTimeout(() => element?.setAttribute("aria-busy", "false"), QUIET_BEFORE_SPEECH);
    return () => {
      clearTimeout(timer);
    };
  }, [scenario]);

  return (
    <section className={styles.panel}>
      <div ref={status} role="status" aria-label="Result" className={styles.sentence}>
        <p className={styles.headline}>{headline}</p>
        <p>
          {reasons} {change}
        </p>
      </div>
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
