import { SlidersHorizontal } from "lucide-react";
import { useRef } from "react";
import { loadPreset } from "#core/scenario/load-preset.ts";
import { presetWords } from "#core/views/preset-words.ts";
import { guidanceStart } from "#core/views/guidance-start.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen, useView } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import styles from "./guided-profile.module.css";

export interface GuidedProfileProps {
  readOnly: boolean;
  /** Answers earned the recommendation; a mere default does not press to be loaded. */
  isEarned: boolean;
}

/** The profile that the recommendation starts from, and the one act that takes it over. */
export function GuidedProfile({ readOnly, isEarned }: GuidedProfileProps) {
  const start = useView(guidanceStart);
  const id = useOpen((open) => open.scenario.id);
  const title = useRef<HTMLHeadingElement>(null);
  if (!start) return null;
  const { preset, isLoaded, changes, mustHaves } = start;
  return (
    <div className={styles.profile}>
      <h4 ref={title} tabIndex={-1} className={styles.title}>
        Profile to start from: {preset.name}
      </h4>
      <p>
        {presetWords(preset)} {mustHaves}
      </p>
      {!readOnly && !isLoaded && (
        <>
          <div>
            <Button
              variant={isEarned ? "primary" : "plain"}
              icon={SlidersHorizontal}
              onClick={() => {
                changeScenario((scenario, decision) => loadPreset(scenario, decision, preset.id));
                title.current?.focus();
              }}
            >
              Start from {preset.name}
            </Button>
          </div>
          <p className={styles.changes}>{changes}</p>
        </>
      )}
      <p role="status" className={styles.loaded}>
        {isLoaded && `${preset.name} is loaded, unchanged.`}
      </p>
      {!readOnly && isLoaded && (
        <p>
          <a href={addressOf({ kind: "scenario", id, step: "compare" })}>See the result</a>
        </p>
      )}
    </div>
  );
}
