import { addressOf } from "#platform/places/address-of.ts";
import type { ChallengePart } from "#platform/places/place.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { challengeParts } from "./challenge-parts.tsx";
import styles from "./challenge-nav.module.css";

/** The parts of Challenge by name; it stays in sight while they scroll past. */
export function ChallengeNav({ onGoTo }: { onGoTo: (part: ChallengePart) => void }) {
  const id = useOpen((open) => open.scenario.id);
  return (
    <nav aria-label="Parts of Challenge" className={styles.nav} data-sticks-at-top="">
      {challengeParts.map(({ part, label }) => (
        <a
          key={part}
          href={addressOf({ kind: "scenario", id, step: "challenge", part })}
          onClick={() => {
            // The address may be this one already, and then nobody hears of it.
            onGoTo(part);
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
