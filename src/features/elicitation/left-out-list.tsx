import { Plus } from "lucide-react";
import { useId } from "react";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { Button } from "#ui/button.tsx";
import styles from "./left-out-list.module.css";

interface LeftOutListProps {
  criteria: readonly RatedCriterion[];
  /** The criterion that was left out a moment ago: the focus goes from its gone button to its way back. */
  focusOn?: CriterionId | null;
  onPutIn: (criterion: RatedCriterion) => void;
}

/** Criteria in play that a way does not ask about, each with the way in. Nothing while all are asked about. */
export function LeftOutList({ criteria, focusOn = null, onPutIn }: LeftOutListProps) {
  const heading = useId();
  if (criteria.length === 0) return null;
  return (
    <div className={styles.out}>
      <h3 id={heading}>Left out</h3>
      <p className={styles.note}>What is left out gets no points.</p>
      <ul aria-labelledby={heading} className={styles.list}>
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <Button
              variant="quiet"
              size="small"
              icon={Plus}
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={focusOn === criterion.id}
              onClick={() => {
                onPutIn(criterion);
              }}
            >
              Put in {criterion.name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
