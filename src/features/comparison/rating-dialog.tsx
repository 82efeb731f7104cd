import type { CriterionId, OptionId } from "#core/domain/ids.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Dialog } from "#ui/dialog.tsx";
import { RatingEvidence } from "./rating-evidence.tsx";
import { RatingForm } from "./rating-form.tsx";

/** Which cell is open. */
export interface CellAddress {
  readonly criterion: CriterionId;
  readonly option: OptionId;
}

interface RatingDialogProps {
  /** null: closed. */
  cell: CellAddress | null;
  readOnly: boolean;
  onClose: () => void;
}

/** What stands behind one rating, and the place to set the team's own. */
export function RatingDialog({ cell, readOnly, onClose }: RatingDialogProps) {
  const decision = useOpen((open) => open.decision);
  const criterion = decision.criteria.find(({ id }) => id === cell?.criterion);
  const option = decision.options.find(({ id }) => id === cell?.option);
  if (criterion?.kind !== "rated" || !option) return null;
  return (
    <Dialog open title={`Rating of ${option.name} on ${criterion.name}`} onClose={onClose}>
      <RatingEvidence criterion={criterion} option={option} sources={decision.sources} />
      {!readOnly && <RatingForm criterion={criterion} option={option} onDone={onClose} />}
    </Dialog>
  );
}
