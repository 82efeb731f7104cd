import { Eye } from "lucide-react";
import type { CriterionId } from "#core/domain/ids.ts";
import { bringBack } from "#core/scenario/bring-back.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import styles from "./taken-out-criteria.module.css";

interface TakenOutCriteriaProps {
  readOnly: boolean;
  /** The criterion that was taken out a moment ago: the focus goes from its gone button to its way back. */
  focusOn: CriterionId | null;
  onBroughtBack: () => void;
}

/** Criteria that are out of the comparison, each with the way back. Nothing while all are in. */
export function TakenOutCriteria({ readOnly, focusOn, onBroughtBack }: TakenOutCriteriaProps) {
  const excluded = useOpen(({ scenario }) => scenario.excludedCriteria);
  const criteria = useOpen(({ decision }) => decision.criteria);
  if (excluded.length === 0) return null;
  return (
    <div className={styles.out}>
      <h3>Taken out</h3>
      <ul className={styles.list}>
        {criteria
          .filter(({ id }) => excluded.includes(id))
          .map(({ id, name }) => (
            <li key={id}>
              {readOnly ? (
                name
              ) : (
                <Button
                  variant="quiet"
                  size="small"
                  icon={Eye}
                  // eslint-disable-next-line jsx-a11y/no-autofocus
                  autoFocus={focusOn === id}
                  onClick={() => {
                    changeScenario((scenario) => bringBack(scenario, { kind: "criterion", id }));
                    onBroughtBack();
                  }}
                >
                  Bring back {name}
                </Button>
              )}
            </li>
          ))}
      </ul>
    </div>
  );
}
