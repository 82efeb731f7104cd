import { TriangleAlert } from "lucide-react";
import { useId } from "react";
import type { WeighingWay } from "#core/domain/elicitation.ts";
import { takeOverPoints } from "#core/scenario/take-over-points.ts";
import { elicitation } from "#core/views/elicitation.ts";
import { pointsOutlook, type PointsOutlook } from "#core/views/points-outlook.ts";
import { wayConsistency, type WayConsistency } from "#core/views/way-consistency.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useView } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { changeAnswer } from "./change-answer.ts";
import styles from "./elicitation-foot.module.css";
import { PointsTable } from "./points-table.tsx";

interface ElicitationFootProps {
  way: WeighingWay;
  onTakenOver: () => void;
}

/** Whether the answers fit together, what they come to and would change, and the one act that makes them count. */
export function ElicitationFoot({ way, onTakenOver }: ElicitationFootProps) {
  const heading = useId();
  const elicited = useView(elicitation)[way];
  const outlook = useView(pointsOutlook[way]);
  const consistency = useView<WayConsistency | null>(wayConsistency[way]);
  const sentence =
    elicited.kind === "unfinished" ? elicited.next : outlook ? said(outlook) : "Nothing is answered yet.";

  return (
    <>
      <section aria-labelledby={heading} className={styles.foot}>
        <h3 id={heading} className={styles.title}>
          <VisuallyHidden>What this comes to</VisuallyHidden>
        </h3>
        <div id={`${heading}-sentences`} className={styles.sentences}>
          {consistency && (
            <p className={classNames(consistency.fits === false && styles.doubt)}>
              {consistency.fits === false && <TriangleAlert aria-hidden size="1.25em" />}
              <span>{consistency.sentence}</span>
            </p>
          )}
          <p>{sentence}</p>
        </div>
        <div className={styles.acts}>
          <Button
            variant="primary"
            disabled={outlook === null || outlook.isInUse}
            aria-describedby={`${heading}-sentences`}
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
