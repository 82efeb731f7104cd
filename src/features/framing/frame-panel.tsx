import { Eye, EyeOff } from "lucide-react";
import type { Decision, DecisionMode } from "#core/domain/decision.ts";
import { bringBack } from "#core/scenario/bring-back.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Tag } from "#ui/tag.tsx";
import { CitedSources } from "./cited-sources.tsx";
import styles from "./frame-panel.module.css";
import { GuidedStart } from "./guided-start.tsx";
import { ScenarioNotes } from "./scenario-notes.tsx";

export interface FramePanelProps {
  /** The name of the decision's area. */
  area: string;
}

/** What is being decided: the question, how hard it is to turn back, a guided start, the options, and the team's notes. */
export function FramePanel({ area }: FramePanelProps) {
  const decision = useOpen((open) => open.decision);
  const readOnly = useOpen((open) => open.origin === "shared");
  return (
    <div className={styles.panel}>
      <section aria-labelledby="frame-question" className={styles.pair}>
        <div className={styles.section}>
          <h2 id="frame-question">{decision.question}</h2>
          <p>{decision.summary}</p>
          <CitedSources lead="Read on" sources={decision.references} />
        </div>
        <dl className={styles.facts}>
          <dt>Area</dt>
          <dd>{area}</dd>
          <dt>Answer</dt>
          <dd>{modeWords(decision.mode)}</dd>
          <dt>Turning back</dt>
          <dd>
            <strong>{reversibilityWords(decision.reversibility.level)}</strong> {decision.reversibility.note}
          </dd>
          <dt>Catalog</dt>
          <dd>
            Revision {decision.revision}
            <Disclosure summary="Its change note">
              <ul className={styles.changes}>
                {decision.changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </Disclosure>
          </dd>
        </dl>
      </section>
      <GuidedStart />
      <div className={styles.pair}>
        <section aria-labelledby="frame-options" className={styles.section}>
          <h2 id="frame-options">Options</h2>
          <OptionsHint mode={decision.mode} readOnly={readOnly} />
          <Options decision={decision} readOnly={readOnly} />
        </section>
        <section aria-labelledby="frame-notes" className={styles.section}>
          <h2 id="frame-notes">Notes</h2>
          <ScenarioNotes readOnly={readOnly} />
        </section>
      </div>
    </div>
  );
}

/** Where options add up, what a team has already need not compete. */
function OptionsHint({ mode, readOnly }: { mode: DecisionMode; readOnly: boolean }) {
  if (readOnly || (mode !== "combine" && mode !== "checklist")) return null;
  return (
    <p className={styles.hint}>
      Take out what is in place already, and the ranking says what to add next. It can be brought back at any
      time.
    </p>
  );
}

function Options({ decision, readOnly }: { decision: Decision; readOnly: boolean }) {
  const excluded = useOpen((open) => open.scenario.excludedOptions);
  return (
    <ul className={styles.options}>
      {decision.options.map(({ id, name, summary }) => {
        const isOut = excluded.includes(id);
        return (
          <li key={id} className={styles.option} data-out={isOut || undefined}>
            <div>
              <h3>
                {name} {isOut && <Tag>taken out</Tag>}
              </h3>
              <p>{summary}</p>
            </div>
            {!readOnly && (
              <Button
                variant="quiet"
                size="small"
                icon={isOut ? Eye : EyeOff}
                onClick={() => {
                  const what = { kind: "option", id } as const;
                  changeScenario((scenario) => (isOut ? bringBack(scenario, what) : takeOut(scenario, what)));
                }}
              >
                {isOut ? `Bring back ${name}` : `Take out ${name}`}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function modeWords(mode: DecisionMode): string {
  switch (mode) {
    case "choose-one":
      return "One option per use.";
    case "choose-one-or-combine":
      return "One option per surface or context; combinations are common.";
    case "combine":
      return "Options add up; the ranking says what to add first.";
    case "checklist":
      return "All options are needed; the ratings show what each contributes.";
  }
}

function reversibilityWords(level: Decision["reversibility"]["level"]): string {
  switch (level) {
    case "easy":
      return "Easy.";
    case "moderate":
      return "With some work.";
    case "hard":
      return "Hard.";
  }
}
