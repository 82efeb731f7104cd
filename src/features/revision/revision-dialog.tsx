import type { ReactNode } from "react";
import type { Decision } from "#core/domain/decision.ts";
import type { RevisionOutlook } from "#core/views/revision-outlook.ts";
import { Dialog } from "#ui/dialog.tsx";
import { RevisionExplained } from "./revision-explained.tsx";

export interface RevisionDialogProps {
  open: boolean;
  newer: Decision;
  outlook: RevisionOutlook;
  /** The way over, at the foot; null where there is none. */
  action: ReactNode;
  onClose: () => void;
}

export function RevisionDialog({ open, newer, outlook, action, onClose }: RevisionDialogProps) {
  return (
    <Dialog
      open={open}
      title={`What changed in revision ${String(newer.revision)}`}
      width="wide"
      {...(action !== null && { actions: action })}
      onClose={onClose}
    >
      <RevisionExplained newer={newer} outlook={outlook} />
    </Dialog>
  );
}
