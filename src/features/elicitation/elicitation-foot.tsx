import { useId } from "react";
import type { WeighingWay } from "#core/domain/elicitation.ts";
import { takeOverPoints } from "#core/scenario/take-over-points.ts";
import { elicitation } from "#core/views/elicitation.ts";
import { pointsOutlook, type PointsOutlook } from "#core/views/points-outlook.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useView } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { changeAnswer } from "./change-answer.ts";
import styles from "./elicitation-foot.module.css";
import { PointsTable } from "./points-table.tsx";

interface ElicitationFootProps {
  way: WeighingWay;
  onTakenOver: () => void;
}

/** What the answers come to and would change, and the one act that makes them count. */
export function ElicitationFoot({ way, onTakenOver }: ElicitationFootProps) {
  const heading = useId();
  const elicited = useView(elicitation)[way];
  const outlook = useView(pointsOutlook[way]);
  const sentence =
    elicited.kind === "unfinished" ? elicited.next : outlook ? said(outlook) : "Nothing is answered yet.";

  return (
    <>
      <section aria-labelledby={heading} className={styles.foot}>
        <h3 id={heading}>What this comes to</h3>
        <p id={`${heading}-sentence`}>{sentence}</p>
        <div className={styles.acts}>
          <Button
            variant="primary"
            disabled={outlook === null || outlook.isInUse}
            aria-describedby={`${heading}-sentence`}
            onClick={() => {
              if (outlook === null) return;
              changeScenario((scenario) => takeOverPoints(scenario, outlook.points));
              onTakenOver();
            }}
          >
            Use these points
          </Button>
          <Button
            variant="quiet"
            disabled={elicited.kind === "unused"}
            onClick={() => {
              changeAnswer(way, undefined);
            }}
          >
            Start over
          </Button>
        </div>
      </section>
      {outlook && <PointsTable rows={outlook.rows} />}
    </>
  );
}

function said({ isInUse, sentence }: PointsOutlook): string {
  return isInUse ? "The points in use are these already." : sentence;
}
