import { ExportButton } from "#features/sharing/export-button.tsx";
import { ImportButton } from "#features/sharing/import-button.tsx";
import { ShareButton } from "#features/sharing/share-button.tsx";
import { NotKeptNotice } from "#features/scenario-bar/not-kept-notice.tsx";
import { NotSavedNotice } from "#features/scenario-bar/not-saved-notice.tsx";
import { SaveWords } from "#features/scenario-bar/save-words.tsx";
import { ScenarioTitle } from "#features/scenario-bar/scenario-title.tsx";
import { UndoRedoButtons } from "#features/scenario-bar/undo-redo-buttons.tsx";
import { NewScenarioButton } from "#features/scenarios/new-scenario-button.tsx";
import { findDecision } from "#core/catalog/find-decision.ts";
import type { Step } from "#platform/places/place.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { decisionChoices } from "./decision-choices.ts";
import { OlderRevision } from "./older-revision.tsx";
import { StepContent } from "./step-content.tsx";
import { StepsNav } from "./steps-nav.tsx";
import { useSimulationDepth } from "./use-simulation-depth.ts";
import styles from "./scenario-page.module.css";

/** One scenario at one step: its name and what can be done with it, the steps, and the step's own content. */
export function ScenarioPage({ step }: { step: Step }) {
  const id = useOpen((open) => open.scenario.id);
  const isSample = useOpen((open) => open.origin === "sample");
  useSimulationDepth(step === "challenge" ? "full" : "first");
  return (
    <main>
      <div className={styles.bar}>
        <ScenarioTitle />
        <div className={styles.tools}>
          <SaveWords />
          <UndoRedoButtons />
          {isSample && <NewScenarioButton decisions={decisionChoices} loadDecision={findDecision} />}
          <ImportButton loadDecision={findDecision} />
          <ExportButton />
          <ShareButton variant="primary" />
        </div>
        <StepsNav scenario={id} step={step} />
      </div>
      <div id="content" className={styles.main}>
        <NotKeptNotice />
        <NotSavedNotice />
        <OlderRevision />
        <StepContent step={step} />
      </div>
    </main>
  );
}
