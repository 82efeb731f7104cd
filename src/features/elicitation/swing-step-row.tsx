import { memo, useState } from "react";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { Button } from "#ui/button.tsx";
import { Name } from "#ui/name.tsx";
import { NumberField } from "#ui/number-field.tsx";
import { Slider } from "#ui/slider.tsx";
import styles from "./swing-step-row.module.css";

interface SwingStepRowProps {
  criterion: RatedCriterion;
  /** The step: "from 2 (REST) to 5 (gRPC)". */
  words: string;
  /** undefined: not answered. */
  worth: number | undefined;
  /** What the worth comes to over the whole scale; undefined while there are no weights. */
  points: number | undefined;
  /** waiting: nothing can be said before the most valuable step is chosen. */
  role: "waiting" | "largest" | "part";
  onWorth: (criterion: CriterionId, worth: number | null) => void;
}

/** One step in words, what it is worth as a part of the most valuable one, and the points that it comes to. */
export const SwingStepRow = memo(function SwingStepRow({
  criterion,
  words,
  worth,
  points,
  role,
  onWorth,
}: SwingStepRowProps) {
  const { id, name, scale } = criterion;
  const [isSaid, setIsSaid] = useState(false);
  return (
    <li className={styles.row} data-waiting={role === "waiting" || undefined}>
      <div className={styles.words}>
        <p className={styles.name}>
          <Name text={name} fit="wrap" />
        </p>
        <p>{words}</p>
        <dl className={styles.scale}>
          <dt>1</dt>
          <dd>{scale.worst}</dd>
          <dt>5</dt>
          <dd>{scale.best}</dd>
        </dl>
      </div>
      {role !== "waiting" && (
        <div className={styles.answer}>
          {role === "largest" ? (
            <p className={styles.largest}>The most valuable step</p>
          ) : (
            <div className={styles.controls}>
              <Slider
                label={`Worth of the step on ${name}`}
                value={worth ?? 0}
                valueText={worth === undefined ? "not answered" : `${worth} of 100`}
                onInput={(value) => {
                  onWorth(id, value);
                }}
              />
              <NumberField
                label={`Part of 100 for ${name}`}
                visibleLabel={false}
                value={worth ?? null}
                min={0}
                max={100}
                optional
                onInput={(value) => {
                  onWorth(id, value);
                }}
              />
            </div>
          )}
          <div className={styles.came}>
            <p className={styles.points}>
              {worth === undefined
                ? "Not answered"
                : points === undefined
                  ? `Worth ${worth}`
                  : `Worth ${worth} comes to ${points} points`}
            </p>
            {(worth === undefined || isSaid) && (
              // It goes once the focus has gone on: a button that vanishes would drop it to the top of the page.
              <Button
                variant="quiet"
                size="small"
                aria-label={`Worth nothing: ${name}`}
                disabled={worth === 0}
                onClick={() => {
                  setIsSaid(true);
                  onWorth(id, 0);
                }}
                onBlur={() => {
                  setIsSaid(false);
                }}
              >
                Worth nothing
              </Button>
            )}
          </div>
        </div>
      )}
    </li>
  );
});
