import { useOpen } from "#platform/store/use-open.ts";
import { ReviewChecklist } from "./review-checklist.tsx";

/** What the sender ticked and noted, to be read; nothing where nothing was. */
export function SharedChecklist() {
  const isMarked = useOpen(({ scenario }) => Object.keys(scenario.checklist).length > 0);
  return isMarked && <ReviewChecklist />;
}
