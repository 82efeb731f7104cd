import { memo, useId, useState } from "react";
import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { radarSentence } from "#core/views/radar-sentence.ts";
import { radar, RADAR_AXES, type Radar } from "#core/views/radar.ts";
import { ranking } from "#core/views/ranking.ts";
import { useRestedView } from "#platform/store/use-rested-view.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Figure, type FigureTable } from "#ui/figure.tsx";
import { LineSample } from "#ui/line-sample.tsx";
import { Name } from "#ui/name.tsx";
import { Select } from "#ui/select.tsx";
import styles from "./radar.module.css";
import { RadarStage } from "./radar-stage.tsx";

/** As many as one radar can overlay. */
const DRAWN_AT_FIRST = 3;

/** The options' shapes on what weighs most. The drawing itself comes later, in a file of its own. */
export const RadarFigure = memo(function RadarFigure() {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>Shape: heaviest criteria first</h2>
      <RadarChoices />
    </section>
  );
});

function RadarChoices() {
  const [most, setMost] = useState<number>(RADAR_AXES.usual);
  /** null until somebody chooses: then the first of the ranking are drawn. */
  const [chosen, setChosen] = useState<readonly OptionId[] | null>(null);
  const { found, first } = useRestedView((decision, scenario) => ({
    found: radar(decision, scenario, most),
    first: firstOptions(decision, scenario),
  }));
  if (!found) {
    return (
      <EmptyState title="Too few criteria for a shape">
        Give points to at least {RADAR_AXES.fewest} criteria, and the radar is drawn.
      </EmptyState>
    );
  }
  const drawn = chosen ?? first;
  const series = found.series.filter(({ option }) => drawn.includes(option));
  return (
    <Figure caption={radarSentence(found, drawn)} table={asTable(found)}>
      <div className={styles.choices}>
        <fieldset className={styles.options}>
          <legend className={styles.label}>Options drawn</legend>
          {found.series.map(({ option, name, position }) => (
            <Checkbox
              key={option}
              label={
                <span className={styles.entry}>
                  <LineSample position={position} />
                  <Name text={name} />
                </span>
              }
              checked={drawn.includes(option)}
              onChange={(checked) => {
                setChosen(checked ? [...drawn, option] : drawn.filter((id) => id !== option));
              }}
            />
          ))}
        </fieldset>
        <div className={styles.axes}>
          <Select
            label="Criteria drawn"
            value={`${found.axes.length}`}
            choices={axisChoices(found.of)}
            onChoose={(value) => {
              setMost(Number(value));
            }}
          />
        </div>
      </div>
      <RadarStage axes={found.axes} series={series} />
      <p className={styles.note}>
        Values 0 to 100, further out is better; rings at 25, 50, 75 and 100. Heaviest criterion at the top,
        then clockwise. Compare corners, not areas: shape and area depend on the order of the axes.
      </p>
    </Figure>
  );
}

function firstOptions(decision: Decision, scenario: Scenario): readonly OptionId[] {
  const current = ranking(decision, scenario);
  if (current.kind === "blocked") return [];
  return current.rows.slice(0, DRAWN_AT_FIRST).map((row) => row.option.id);
}

function axisChoices(of: number): readonly { value: string; label: string }[] {
  const counts = Array.from(
    { length: Math.min(RADAR_AXES.most, of) - RADAR_AXES.fewest + 1 },
    (_, step) => RADAR_AXES.fewest + step,
  );
  return counts.map((count) => ({ value: `${count}`, label: `${count} of ${of}, heaviest first` }));
}

function asTable({ axes, series }: Radar): FigureTable {
  return {
    caption: "Values on the heaviest criteria, 0 to 100",
    columns: ["Criterion", "Points", ...series.map(({ name }) => name)],
    rows: axes.map(({ name, points }, axis) => [
      name,
      points,
      ...series.map(({ values }) => values[axis] ?? "not rated"),
    ]),
  };
}
