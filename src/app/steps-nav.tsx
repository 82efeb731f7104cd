import type { ScenarioId } from "#core/domain/ids.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { STEPS, type Step } from "#platform/places/place.ts";
import styles from "./steps-nav.module.css";

const NAMES: Readonly<Record<Step, string>> = {
  frame: "Frame",
  weigh: "Weigh",
  compare: "Compare",
  challenge: "Challenge",
  team: "Team",
  decide: "Decide",
};

/** The steps of a review: places to go to in any order. */
export function StepsNav({ scenario, step }: { scenario: ScenarioId; step: Step }) {
  return (
    <nav aria-label="Steps" className={styles.steps}>
      {STEPS.map((each) => (
        <a
          key={each}
          href={addressOf({ kind: "scenario", id: scenario, step: each })}
          aria-current={each === step ? "step" : undefined}
        >
          {NAMES[each]}
        </a>
      ))}
    </nav>
  );
}
