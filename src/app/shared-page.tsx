import { SaveWords } from "#features/scenario-bar/save-words.tsx";
import { SharedChecklist } from "#features/checklist/shared-checklist.tsx";
import { ScenarioTitle } from "#features/scenario-bar/scenario-title.tsx";
import { ScenarioDifference } from "#features/difference/scenario-difference.tsx";
import { SharedAnswers } from "#features/framing/shared-answers.tsx";
import { SharedNotes } from "#features/framing/shared-notes.tsx";
import { SharedBanner } from "#features/shared-preview/shared-banner.tsx";
import type { OpenedScenario } from "#platform/store/open-document.ts";
import { useMediaQuery } from "#ui/use-media-query.ts";
import { CompareNarrow } from "./compare-narrow.tsx";
import { CompareWide } from "./compare-wide.tsx";
import { OlderRevision } from "./older-revision.tsx";
import styles from "./scenario-page.module.css";
import { NARROW } from "./narrow.ts";
import { useSimulationDepth } from "./use-simulation-depth.ts";

/** What a link says, as its sender saw it; nothing of the reader's own changes. */
export function SharedPage() {
  const narrow = useMediaQuery(NARROW);
  useSimulationDepth("first");
  return (
    <main>
      <div className={styles.bar}>
        <ScenarioTitle />
        <SaveWords />
      </div>
      <div id="content" className={styles.main}>
        <SharedBanner drawDifference={drawDifference} />
        <OlderRevision />
        <SharedNotes />
        <SharedAnswers />
        {narrow ? <CompareNarrow /> : <CompareWide />}
        <SharedChecklist />
      </div>
    </main>
  );
}

function drawDifference(shared: OpenedScenario, mine: OpenedScenario) {
  return (
    <ScenarioDifference left={shared} right={mine} whose={{ left: "shared with you", right: "yours" }} />
  );
}
