import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { decisionProblem } from "#core/views/decision-problem.ts";
import { useView } from "#platform/store/use-open.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Name } from "#ui/name.tsx";
import styles from "./criteria-choice.module.css";

interface CriteriaChoiceProps {
  /** Those that take part now. */
  taking: readonly RatedCriterion[];
  /** What taking part costs, and what leaving out does, in a sentence or two. */
  hint: string;
  onChange: (criterion: CriterionId, takesPart: boolean) => void;
}

/** Which of the criteria in play take part in a way of weighing. */
export function CriteriaChoice({ taking, hint, onChange }: CriteriaChoiceProps) {
  const { criteria } = useView(decisionProblem);
  return (
    <Disclosure summary={`Criteria that take part (${taking.length} of ${criteria.length})`}>
      <fieldset className={styles.choice}>
        <legend className={styles.legend}>Take part</legend>
        <p className={styles.hint}>{hint}</p>
        <div className={styles.boxes}>
          {criteria.map(({ criterion }) => (
            <Checkbox
              key={criterion.id}
              label={<Name text={criterion.name} fit="wrap" />}
              checked={taking.includes(criterion)}
              onChange={(checked) => {
                onChange(criterion.id, checked);
              }}
            />
          ))}
        </div>
      </fieldset>
    </Disclosure>
  );
}
