import type { LoadDecision } from "#platform/store/load-decision.ts";
import { Dialog } from "#ui/dialog.tsx";
import { ImportSheet } from "./import-sheet.tsx";

export interface ImportDialogProps {
  loadDecision: LoadDecision;
  onClose: () => void;
}

/** A file or a pasted text, looked at before it is kept. */
export function ImportDialog({ loadDecision, onClose }: ImportDialogProps) {
  return (
    <Dialog open title="Import a scenario" onClose={onClose}>
      <ImportSheet loadDecision={loadDecision} onDone={onClose} />
    </Dialog>
  );
}
