import { findDecision } from "#core/catalog/find-decision.ts";
import { ScenarioList } from "#features/scenarios/scenario-list.tsx";
import { ImportButton } from "#features/sharing/import-button.tsx";
import { SAMPLE } from "#core/scenario/sample.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { LinkButton } from "#ui/link-button.tsx";
import { decisionChoices } from "./decision-choices.ts";
import { PageMain } from "./page-main.tsx";

/** Every scenario that this browser keeps. */
export function ScenariosPage() {
  return (
    <PageMain>
      <h1>Scenarios</h1>
      <ScenarioList
        decisions={decisionChoices}
        loadDecision={findDecision}
        actions={
          <>
            <ImportButton loadDecision={findDecision} />
            <LinkButton href={addressOf({ kind: "scenario", id: SAMPLE.id, step: "compare" })}>
              Open the Sample
            </LinkButton>
          </>
        }
      />
    </PageMain>
  );
}
