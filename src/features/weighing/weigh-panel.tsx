import { memo, useMemo, useRef, useState, type ReactNode } from "react";
import { RotateCcw } from "lucide-react";
import type { CriterionId } from "#core/domain/ids.ts";
import { loadPreset } from "#core/scenario/load-preset.ts";
import { SAMPLE } from "#core/scenario/sample.ts";
import { decisionProblem } from "#core/views/decision-problem.ts";
import { presetWords } from "#core/views/preset-words.ts";
import { EQUAL_WEIGHTS, presetInUse, type PresetInUse } from "#core/views/preset-in-use.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen, useView } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { CriterionWeight } from "./criterion-weight.tsx";
import { heaviestFirst } from "./heaviest-first.ts";
import { TakenOutCriteria } from "./taken-out-criteria.tsx";
import styles from "./weigh-panel.module.css";

export interface WeighPanelProps {
  /** full: the meaning of 1 and 5 and the must-haves are open; compact: they are one press away. */
  depth: "compact" | "full";
  /** What else can be done with the weights, beside Reset; not asked for while they are read only. */
  actions?: ReactNode;
}

/** What matters: a weight for every rated criterion, presets, and the order to look at them in. */
export const WeighPanel = memo(function WeighPanel({ depth, actions }: WeighPanelProps) {
  const readOnly = useOpen((open) => open.origin === "shared");
  const preset = useOpen((open) => open.scenario.preset);
  const list = useListNumber();
  const title = useRef<HTMLHeadingElement>(null);
  const [takenOut, setTakenOut] = useState<CriterionId | null>(null);

  return (
    <section aria-labelledby="what-matters" className={styles.panel}>
      <div className={styles.head}>
        <h2 id="what-matters" ref={title} tabIndex={-1}>
          What matters
        </h2>
        {!readOnly && (
          <div className={styles.acts}>
            {actions}
            <ResetWeights />
          </div>
        )}
      </div>
      {!readOnly && <PresetChoice />}
      {/* A preset brings new weights, so the order is found anew; a moved slider never moves its row. */}
      <WeightList key={`${list} ${preset}`} depth={depth} readOnly={readOnly} onTakenOut={setTakenOut} />
      <TakenOutCriteria readOnly={readOnly} focusOn={takenOut} onBroughtBack={() => title.current?.focus()} />
    </section>
  );
});

/**
 * Counts the scenarios whose weights were listed here. The copy that the sample's first change makes
 * goes on with the sample's list: a new one would take the slider from under the hand that moves it.
 */
function useListNumber(): number {
  const id = useOpen((open) => open.scenario.id);
  const [listed, setListed] = useState({ id, number: 0 });
  if (listed.id === id) return listed.number;
  const number = listed.id === SAMPLE.id ? listed.number : listed.number + 1;
  setListed({ id, number });
  return number;
}

function PresetChoice() {
  const { preset, name, changed } = usePresetInUse();
  const presets = useOpen((open) => open.decision.presets);
  const choices = [
    ...(changed ? [{ value: CHANGED, label: `${name}, changed`, disabled: true }] : []),
    ...presets.map(({ id, name }) => ({ value: id, label: name })),
    { value: EQUAL, label: EQUAL_WEIGHTS },
  ];
  return (
    <Select
      label="Preset"
      value={changed ? CHANGED : (preset?.id ?? EQUAL)}
      choices={choices}
      hint={
        preset
          ? presetWords(preset)
          : "Every criterion counts the same. That is a choice too: it favours generalists."
      }
      onChoose={(value) => {
        changeScenario((scenario, decision) =>
          loadPreset(scenario, decision, value === EQUAL ? null : value),
        );
      }}
    />
  );
}

/** Values of the choice that are no preset ids; an id never holds a colon. */
const CHANGED = "state:changed";
const EQUAL = "state:equal";

/** Part by part: the whole is a new object for each movement of a slider, its parts hardly ever change. */
function usePresetInUse(): PresetInUse {
  const preset = useOpen(({ decision, scenario }) => presetInUse(decision, scenario).preset);
  const name = useOpen(({ decision, scenario }) => presetInUse(decision, scenario).name);
  const changed = useOpen(({ decision, scenario }) => presetInUse(decision, scenario).changed);
  return { preset, name, changed };
}

function ResetWeights() {
  const { changed, name } = usePresetInUse();
  return (
    <Button
      variant="quiet"
      size="small"
      icon={RotateCcw}
      disabled={!changed}
      title={`Back to ${name}`}
      onClick={() => {
        changeScenario((scenario, decision) => loadPreset(scenario, decision, scenario.preset));
      }}
    >
      Reset weights
    </Button>
  );
}

interface WeightListProps extends Pick<WeighPanelProps, "depth"> {
  readOnly: boolean;
  onTakenOut: (criterion: CriterionId) => void;
}

function WeightList({ depth, readOnly, onTakenOut }: WeightListProps) {
  const { criteria } = useView(decisionProblem);
  const [order, setOrder] = useState<readonly CriterionId[]>(() => heaviestFirst(criteria));
  const listed = useMemo(() => inOrder(criteria, order), [criteria, order]);
  const sorted = useMemo(() => heaviestFirst(criteria), [criteria]);
  const asShown = listed.map(({ criterion }) => criterion.id);
  const isSorted = asShown.every((id, index) => id === sorted[index]);

  return (
    <>
      <div className={styles.order}>
        <span>{isSorted ? "Heaviest first" : "Order as it was"}</span>
        <Button
          variant="quiet"
          size="small"
          disabled={isSorted}
          onClick={() => {
            setOrder(sorted);
          }}
        >
          Sort by weight
        </Button>
      </div>
      <ul className={styles.list}>
        {listed.map(({ criterion }) => (
          <CriterionWeight
            onTakenOut={onTakenOut}
            key={criterion.id}
            criterion={criterion}
            open={depth === "full"}
            readOnly={readOnly}
          />
        ))}
      </ul>
    </>
  );
}

/** The criteria in a remembered order; those that came back since stand at the end. */
function inOrder<Entry extends { readonly criterion: { readonly id: CriterionId } }>(
  entries: readonly Entry[],
  order: readonly CriterionId[],
): readonly Entry[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = (entry: Entry) => place.get(entry.criterion.id) ?? order.length;
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b));
}
