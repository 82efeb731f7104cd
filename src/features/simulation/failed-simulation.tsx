import { setSimulationDepth } from "#platform/simulation/follow-open.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

/** Only the draws are missing: whatever else stands on the page is worked out without them. */
export function FailedSimulation() {
  return (
    <Notice
      tone="error"
      title="The simulation could not be run"
      actions={
        <Button
          size="small"
          onClick={() => {
            setSimulationDepth("full");
          }}
        >
          Try again
        </Button>
      }
    >
      Its part of the page could not be loaded, or this browser ended it. Nothing else here needs it.
    </Notice>
  );
}
