import { useState } from "react";
import { areas } from "#core/catalog/areas.ts";
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
import { practiceIndex } from "#core/catalog/practice-index.ts";
import { allPractices } from "#core/catalog/practices.ts";
import type { DecisionId } from "#core/domain/ids.ts";
import type { KnowledgeMap } from "#core/views/mapped-areas.ts";
import { DecisionMap } from "#features/knowledge-map/decision-map.tsx";
import { NewScenario } from "#features/scenarios/new-scenario.tsx";
import { decisionChoices } from "./decision-choices.ts";
import styles from "./decisions-page.module.css";
import { PageMain } from "./page-main.tsx";

const map: KnowledgeMap = {
  areas,
  decisions: decisionIndex,
  practices: allPractices,
  practicesOf: practiceIndex,
};

/** Every decision of the catalog by area, each with the ways into a scenario of one's own. */
export function DecisionsPage() {
  const [chosen, setChosen] = useState<DecisionId | null>(null);
  return (
    <PageMain>
      <div className={styles.head}>
        <h1>Decisions</h1>
        <p>
          Steelyard helps a team to decide on its backend: say what matters, compare the options on sourced
          facts, and see what would change the answer.
        </p>
        <p>Not sure where to begin? Pick the area, answer a few questions, and take the starting point.</p>
      </div>
      <DecisionMap map={map} loadDecision={findDecision} onWeigh={setChosen} />
      <NewScenario
        open={chosen !== null}
        decisions={decisionChoices}
        {...(chosen !== null && { decision: chosen })}
        loadDecision={findDecision}
        onClose={() => {
          setChosen(null);
        }}
      />
    </PageMain>
  );
}
