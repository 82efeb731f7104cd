import { memo, useState } from "react";
import {
  SIMULATION_LIMITS,
  USUAL_SIMULATION,
  type SimulationSettings,
  type WeightDoubt,
} from "#core/domain/simulation.ts";
import { setSimulation } from "#core/scenario/set-simulation.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { NumberField } from "#ui/number-field.tsx";
import { Select } from "#ui/select.tsx";
import styles from "./simulation-switches.module.css";

const USUAL_POINTS = USUAL_SIMULATION.weights.kind === "band" ? USUAL_SIMULATION.weights.points : 0;

/** What the simulation takes as uncertain: part of the scenario, so that a link brings the same picture. */
export const SimulationSwitches = memo(function SimulationSwitches() {
  const { weights, ratings, seed } = useOpen(({ scenario }) => scenario.simulation);
  const isReadOnly = useOpen(({ origin }) => origin === "shared");
  const [lastPoints, setLastPoints] = useState(USUAL_POINTS);
  const points = weights.kind === "band" ? weights.points : lastPoints;
  return (
    <fieldset className={styles.switches} disabled={isReadOnly}>
      <legend className={styles.legend}>What is uncertain</legend>
      <div className={styles.weights}>
        <Select
          label="Weights"
          value={weights.kind}
          choices={[
            { value: "none", label: "As set" },
            { value: "band", label: "Some points up or down" },
            { value: "order", label: "Only their order holds" },
            { value: "any", label: "Any weights at all" },
          ]}
          onChoose={(kind) => {
            setLastPoints(points);
            change({ weights: doubtOf(kind, points) });
          }}
        />
        {weights.kind === "band" && (
          <NumberField
            label="Points up or down"
            visibleLabel="Points"
            value={points}
            min={0}
            max={SIMULATION_LIMITS.band}
            onInput={(value) => {
              if (value !== null) change({ weights: { kind: "band", points: value } }, "simulation:points");
            }}
          />
        )}
      </div>
      <div className={styles.ratings}>
        <Checkbox
          label="Ratings between their low and high"
          checked={ratings}
          onChange={(checked) => {
            change({ ratings: checked });
          }}
        />
      </div>
      <div className={styles.seed}>
        <NumberField
          label="Seed"
          value={seed}
          min={0}
          max={SIMULATION_LIMITS.seed}
          onInput={(value) => {
            if (value !== null && Number.isInteger(value)) change({ seed: value }, "simulation:seed");
          }}
          onCommit={(value) => {
            if (value !== null) change({ seed: Math.round(value) }, "simulation:seed");
          }}
        />
        <Button
          onClick={() => {
            change({ seed: seed === SIMULATION_LIMITS.seed ? 0 : seed + 1 });
          }}
        >
          Draw again
        </Button>
      </div>
    </fieldset>
  );
});

/** What is set already is no change: leaving a field is no step of undo. */
function change(changed: Partial<SimulationSettings>, gesture?: string): void {
  changeScenario((scenario) => {
    const next = setSimulation(scenario, changed);
    return JSON.stringify(next.simulation) === JSON.stringify(scenario.simulation) ? scenario : next;
  }, gesture);
}

function doubtOf(kind: string, points: number): WeightDoubt {
  switch (kind) {
    case "order":
    case "any":
    case "none":
      return { kind };
    default:
      return { kind: "band", points };
  }
}
