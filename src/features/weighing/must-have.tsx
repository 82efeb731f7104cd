import { RATING_SCALE } from "#core/domain/cell.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { setMustHave } from "#core/scenario/set-must-have.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { NumberField } from "#ui/number-field.tsx";
import styles from "./must-have.module.css";

/** The lowest rating that the team accepts on a criterion; empty where it demands none. */
export function MustHave({
  criterion,
  name,
  readOnly,
}: {
  criterion: CriterionId;
  name: string;
  readOnly: boolean;
}) {
  const minimum = useOpen(({ scenario }) => scenario.mustHaves[criterion] ?? null);
  return (
    <span className={styles.mustHave}>
      <span aria-hidden="true">Must have at least</span>
      <NumberField
        label={`Minimum for ${name}`}
        visibleLabel={false}
        value={minimum}
        min={RATING_SCALE.worst}
        max={RATING_SCALE.best}
        optional
        disabled={readOnly}
        onInput={(value) => {
          changeScenario((scenario) => setMustHave(scenario, criterion, value), `must-have:${criterion}`);
        }}
      />
    </span>
  );
}
