import type { OptionId } from "#core/domain/ids.ts";
import { Dialog } from "#ui/dialog.tsx";
import { CalculationExplained } from "./calculation-explained.tsx";

export interface CalculationDialogProps {
  open: boolean;
  /** Whose sum to begin with; null begins with the first of the ranking. */
  option: OptionId | null;
  onClose: () => void;
}

/** What every number opens: one option's sum, and the rules behind it. */
export function CalculationDialog({ open, option, onClose }: CalculationDialogProps) {
  return (
    <Dialog open={open} title="How is this calculated?" width="wide" onClose={onClose}>
      <CalculationExplained first={option} />
    </Dialog>
  );
}
