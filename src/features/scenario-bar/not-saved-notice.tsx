import { Download } from "lucide-react";
import { exportScenario } from "#platform/files/export-scenario.ts";
import { describeSaveError } from "#platform/storage/describe-save-error.ts";
import { asSaved, useSaveState } from "#platform/store/saving.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

/** Stands at the top of the page from the first failed save until one works again, with the way out beside it. */
export function NotSavedNotice() {
  const state = useSaveState((store) => store.state);
  const scenario = useOpen((open) => open.scenario);
  if (state.kind !== "not-saved") return null;
  return (
    <div role="alert">
      <Notice
        tone="error"
        title={describeSaveError(state.error)}
        actions={
          <Button
            icon={Download}
            variant="primary"
            onClick={() => {
              exportScenario(asSaved(scenario));
            }}
          >
            Download
          </Button>
        }
      />
    </div>
  );
}
