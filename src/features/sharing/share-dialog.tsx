import type { OpenedScenario } from "#platform/store/open-document.ts";
import { Dialog } from "#ui/dialog.tsx";
import { ShareSheet } from "./share-sheet.tsx";

export interface ShareDialogProps {
  shared: OpenedScenario;
  onClose: () => void;
}

/** A link to what was on screen when Share was pressed. */
export function ShareDialog({ shared, onClose }: ShareDialogProps) {
  return (
    <Dialog open title="Share this scenario" onClose={onClose}>
      <ShareSheet {...shared} />
    </Dialog>
  );
}
