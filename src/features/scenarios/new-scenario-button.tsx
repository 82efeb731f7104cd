import { Plus } from "lucide-react";
import { useState } from "react";
import type { LoadDecision } from "#platform/store/load-decision.ts";
import { Button, type ButtonProps } from "#ui/button.tsx";
import type { DecisionChoice } from "./decision-choice.ts";
import { NewScenario } from "./new-scenario.tsx";

export interface NewScenarioButtonProps extends Pick<ButtonProps, "variant" | "size"> {
  decisions: readonly DecisionChoice[];
  loadDecision: LoadDecision;
}

/** "Start my own": the way from the sample, or from an empty list, to a scenario of one's own. */
export function NewScenarioButton({ decisions, loadDecision, ...look }: NewScenarioButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        {...look}
        icon={Plus}
        onClick={() => {
          setOpen(true);
        }}
      >
        Start my own
      </Button>
      <NewScenario
        open={open}
        decisions={decisions}
        loadDecision={loadDecision}
        onClose={() => {
          setOpen(false);
        }}
      />
    </>
  );
}
