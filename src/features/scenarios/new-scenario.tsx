import type { DecisionId } from "#core/domain/ids.ts";
import type { LoadDecision } from "#platform/store/load-decision.ts";
import { Dialog } from "#ui/dialog.tsx";
import type { DecisionChoice } from "./decision-choice.ts";
import { NewScenarioForm } from "./new-scenario-form.tsx";

export interface NewScenarioProps {
  open: boolean;
  /** At least one. */
  decisions: readonly DecisionChoice[];
  /** The decision to begin with; else the first. */
  decision?: DecisionId;
  loadDecision: LoadDecision;
  onClose: () => void;
}

/** The dialog behind "Start my own": which decision, which starting weights, what name. */
export function NewScenario({ open, decisions, decision, loadDecision, onClose }: NewScenarioProps) {
  return (
    <Dialog open={open} title="Start my own" onClose={onClose}>
      <NewScenarioForm
        decisions={decisions}
        {...(decision !== undefined && { first: decision })}
        loadDecision={loadDecision}
        onDone={onClose}
      />
    </Dialog>
  );
}
