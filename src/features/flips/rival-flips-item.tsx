import { memo, type ReactNode } from "react";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { RivalFlips } from "#core/views/flips-by-rival.ts";
import { nearestChange } from "#core/views/nearest-change.ts";
import { Name } from "#ui/name.tsx";
import { ChangeLine } from "./change-line.tsx";
import { EveryCriterion } from "./every-criterion.tsx";
import styles from "./flips.module.css";
import { NearestLine } from "./nearest-line.tsx";

export interface RivalFlipsItemProps {
  rival: RivalFlips;
  /** Whether only the criteria that all are rated on are looked at, and others are left out. */
  isPart: boolean;
  decision: Decision;
  scenario: Scenario;
}

/**
 * One rival and the smallest changes that would put it ahead, or that they are impossible. The nearest change of all
 * weights is looked for here, so that drawing may pause between two rivals.
 */
export const RivalFlipsItem = memo(function RivalFlipsItem(props: RivalFlipsItemProps) {
  const { rival, isPart, decision, scenario } = props;
  const { option, weight, rating, inRange } = rival;
  const nearest = nearestChange(decision, scenario, option.id);
  const among = isPart ? ", among the criteria that all are rated on" : "";
  return (
    <li className={styles.rival}>
      <h3 className={styles.name}>
        <Name text={option.name} fit="wrap" />
      </h3>
      <div className={styles.body}>
        {weight || rating || nearest ? (
          <ul className={styles.changes}>
            <Line label="One weight" impossible={`Impossible by this alone${among}.`}>
              {weight && <ChangeLine change={weight} />}
            </Line>
            <Line label="One rating" impossible="Impossible by this alone.">
              {rating && <ChangeLine change={rating} />}
            </Line>
            {inRange && (
              <Line label="Or one rating">
                <ChangeLine change={inRange} />
              </Line>
            )}
            <Line
              label="All weights"
              impossible={`Impossible, whatever the weights${isPart ? " of the criteria that all are rated on" : ""}.`}
            >
              {nearest && <NearestLine change={nearest} mode={decision.mode} />}
            </Line>
          </ul>
        ) : (
          <p className={styles.none}>
            Impossible by any one weight, any one rating, or all weights together{among}.
          </p>
        )}
        <EveryCriterion option={option} decision={decision} scenario={scenario} />
      </div>
    </li>
  );
});

interface LineProps {
  label: string;
  /** What is said where there is no change. */
  impossible?: string;
  children: ReactNode;
}

function Line({ label, impossible, children }: LineProps) {
  return (
    <li className={styles.change}>
      <span className={styles.label}>{label}</span>
      {children ?? <p className={styles.none}>{impossible}</p>}
    </li>
  );
}
