import { memo } from "react";
import { EyeOff } from "lucide-react";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { decisionProblem } from "#core/views/decision-problem.ts";
import { shownShare } from "#core/views/shown-share.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Name } from "#ui/name.tsx";
import { NumberField } from "#ui/number-field.tsx";
import { Slider } from "#ui/slider.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./criterion-weight.module.css";
import { MustHave } from "./must-have.tsx";

interface CriterionWeightProps {
  criterion: RatedCriterion;
  /** Whether the meaning of 1 and 5 stands open. */
  open: boolean;
  readOnly: boolean;
  onTakenOut: (criterion: CriterionId) => void;
}

/** One criterion: its slider, its points as typed, its share of all points, and what 1 and 5 mean. */
export const CriterionWeight = memo(function CriterionWeight({
  criterion,
  open,
  readOnly,
  onTakenOut,
}: CriterionWeightProps) {
  const { id, name } = criterion;
  const points = useOpen(({ scenario }) => scenario.weights[id] ?? 0);
  const minimum = useOpen(({ scenario }) => scenario.mustHaves[id]);

  return (
    <li className={styles.row}>
      <Disclosure
        startsOpen={open}
        summary={
          <span className={styles.words}>
            <span className={styles.name}>
              <Name text={name} fit="wrap" />
            </span>
            <Share criterion={id} />
            {minimum !== undefined && (
              <span className={styles.minimum}>
                <Tag tone="warning">at least {minimum}</Tag>
              </span>
            )}
          </span>
        }
      >
        <CriterionMeaning criterion={criterion} readOnly={readOnly} onTakenOut={onTakenOut} />
      </Disclosure>
      <div className={styles.controls}>
        <WeightSlider criterion={id} name={name} points={points} readOnly={readOnly} />
        <NumberField
          label={`Points for ${name}`}
          visibleLabel={false}
          value={points}
          min={0}
          max={100}
          disabled={readOnly}
          onInput={(value) => {
            weigh(id, value ?? 0);
          }}
        />
      </div>
    </li>
  );
});

/** Its own component: one moved weight changes every share, and nothing else in the other rows. */
function Share({ criterion }: { criterion: CriterionId }) {
  return <span className={styles.share}>{useShare(criterion)} of total</span>;
}

interface WeightSliderProps {
  criterion: CriterionId;
  name: string;
  points: number;
  readOnly: boolean;
}

/** The slider speaks its share, so it follows every share too. */
function WeightSlider({ criterion, name, points, readOnly }: WeightSliderProps) {
  const share = useShare(criterion).replace(" %", " percent");
  return (
    <Slider
      label={`Weight of ${name}`}
      value={points}
      valueText={`${points}, ${share} of total`}
      disabled={readOnly}
      onInput={(value) => {
        weigh(criterion, value);
      }}
    />
  );
}

/** What 1 and 5 mean and what else can be asked of a criterion: none of it moves with the slider. */
const CriterionMeaning = memo(function CriterionMeaning({
  criterion,
  readOnly,
  onTakenOut,
}: Omit<CriterionWeightProps, "open">) {
  const { id, name } = criterion;
  return (
    <div className={styles.meaning}>
      <p>{criterion.question}</p>
      <dl className={styles.scale}>
        <dt>1</dt>
        <dd>{criterion.scale.worst}</dd>
        <dt>5</dt>
        <dd>{criterion.scale.best}</dd>
      </dl>
      <div className={styles.acts}>
        <MustHave criterion={id} name={name} readOnly={readOnly} />
        {!readOnly && (
          <Button
            variant="quiet"
            size="small"
            icon={EyeOff}
            onClick={() => {
              changeScenario((scenario) => takeOut(scenario, { kind: "criterion", id }));
              onTakenOut(id);
            }}
          >
            Take out {name}
          </Button>
        )}
      </div>
    </div>
  );
});

function weigh(criterion: CriterionId, points: number): void {
  changeScenario((scenario) => setWeight(scenario, criterion, points), `weight:${criterion}`);
}

function useShare(id: CriterionId): string {
  return useOpen(({ decision, scenario }) => {
    const { criteria } = decisionProblem(decision, scenario);
    return shownShare(criteria.find(({ criterion }) => criterion.id === id)?.share ?? 0);
  });
}
