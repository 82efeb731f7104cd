import { areaName } from "#core/catalog/area-name.ts";
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
import type { DecisionId } from "#core/domain/ids.ts";
import { NewScenario } from "#features/scenarios/new-scenario.tsx";
import { useState } from "react";
import { Button } from "#ui/button.tsx";
import styles from "./decisions-page.module.css";
import { PageMain } from "./page-main.tsx";

/** Every decision of the catalog, each with the way into a scenario of one's own. */
export function DecisionsPage() {
  const [chosen, setChosen] = useState<DecisionId | null>(null);
  return (
    <PageMain>
      <h1>Decisions</h1>
      <ul className={styles.list}>
        {decisionIndex.map(({ id, title, area, question, options }) => (
          <li key={id} className={styles.decision}>
            <p className={styles.area}>{areaName(area)}</p>
            <h2>{title}</h2>
            <p className={styles.question}>{question}</p>
            <p className={styles.options}>{options.join(" · ")}</p>
            <Button
              onClick={() => {
                setChosen(id);
              }}
            >
              Weigh {title}
            </Button>
          </li>
        ))}
      </ul>
      <NewScenario
        open={chosen !== null}
        decisions={decisionIndex}
        {...(chosen !== null && { decision: chosen })}
        loadDecision={findDecision}
        onClose={() => {
          setChosen(null);
        }}
      />
    </PageMain>
  );
}
