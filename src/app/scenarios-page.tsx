import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
import { ScenarioList } from "#features/scenarios/scenario-list.tsx";
import { ImportButton } from "#features/sharing/import-button.tsx";
import { PageMain } from "./page-main.tsx";

/** Every scenario that this browser keeps. */
export function ScenariosPage() {
  return (
    <PageMain>
      <h1>Scenarios</h1>
      <ScenarioList
        decisions={decisionIndex}
        loadDecision={findDecision}
        actions={<ImportButton loadDecision={findDecision} />}
      />
    </PageMain>
  );
}
