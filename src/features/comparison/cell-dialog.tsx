import type { CriterionId, OptionId } from "#core/domain/ids.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Dialog } from "#ui/dialog.tsx";
import { CellEvidence } from "./cell-evidence.tsx";
import { RatingForm } from "./rating-form.tsx";

/** Which cell is open. */
export interface CellAddress {
  readonly criterion: CriterionId;
  readonly option: OptionId;
}

export interface CellDialogProps {
  cell: CellAddress;
  readOnly: boolean;
  onClose: () => void;
}

/** What stands behind one cell, and for a rating the place to set the team's own. */
export function CellDialog({ cell, readOnly, onClose }: CellDialogProps) {
  const decision = useOpen((open) => open.decision);
  const criterion = decision.criteria.find(({ id }) => id === cell.criterion);
  const option = decision.options.find(({ id }) => id === cell.option);
  if (!criterion || !option) return null;
  const rated = criterion.kind === "rated";
  return (
    <Dialog
      open
      title={rated ? `Rating of ${option.name} on ${criterion.name}` : `${option.name} on ${criterion.name}`}
      onClose={onClose}
    >
      <CellEvidence criterion={criterion} option={option} sources={decision.sources} />
      {rated && !readOnly && <RatingForm criterion={criterion} option={option} onDone={onClose} />}
    </Dialog>
  );
}
