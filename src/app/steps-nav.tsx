import { useEffect, useRef } from "react";
import type { ScenarioId } from "#core/domain/ids.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { STEPS, type Step } from "#platform/places/place.ts";
import { STEP_NAMES } from "./step-names.ts";
import styles from "./steps-nav.module.css";

/** The steps of a review: places to go to in any order. */
export function StepsNav({ scenario, step }: { scenario: ScenarioId; step: Step }) {
  const current = useRef<HTMLAnchorElement>(null);
  // On a phone the row is wider than the screen: where one is must be in sight.
  useEffect(() => {
    current.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [step]);
  return (
    <nav aria-label="Steps" className={styles.steps}>
      {STEPS.map((each) => (
        <a
          key={each}
          ref={each === step ? current : null}
          href={addressOf({ kind: "scenario", id: scenario, step: each })}
          aria-current={each === step ? "step" : undefined}
        >
          {STEP_NAMES[each]}
        </a>
      ))}
    </nav>
  );
}
