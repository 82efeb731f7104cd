import { useEffect, useRef } from "react";
import { WeighPanel } from "#features/weighing/weigh-panel.tsx";
import { goTo } from "#platform/places/go-to.ts";
import { CHALLENGES } from "#platform/places/place.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Tabs } from "#ui/tabs.tsx";
import { challengeParts } from "./challenge-parts.tsx";
import { LeadingAnswer } from "./leading-answer.tsx";
import styles from "./step-content.module.css";
import { useChallengePart } from "./use-challenge-part.ts";

const TABS = [
  { id: "weights", label: "Weights", panel: <WeighPanel depth="compact" /> },
  ...challengeParts.map(({ part, label, Section }) => ({ id: part, label, panel: <Section /> })),
];

/** One column for a phone: the answer, then one part at a time. The address says which. */
export function ChallengeNarrow() {
  const part = useChallengePart() ?? "flips";
  const id = useOpen((open) => open.scenario.id);
  const tabs = useRef<HTMLDivElement>(null);
  // Who came for one part begins there; the answer is in the bar at the bottom.
  const cameFor = useRef(useChallengePart());
  useEffect(() => {
    if (cameFor.current === undefined) return;
    const frame = requestAnimationFrame(() => tabs.current?.scrollIntoView({ block: "start" }));
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  return (
    <div className={styles.column}>
      <LeadingAnswer narrow />
      <div ref={tabs}>
        <Tabs
          label="Parts of Challenge"
          tabs={TABS}
          selected={part}
          onSelect={(chosen) => {
            const named = CHALLENGES.find((each) => each === chosen);
            if (named) goTo({ kind: "scenario", id, step: "challenge", part: named }, "replace");
          }}
        />
      </div>
    </div>
  );
}
