import { ArrowLeft } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import type { WeighingWay } from "#core/domain/elicitation.ts";
import { WAYS, wayName } from "#core/views/way-words.ts";
import { Button } from "#ui/button.tsx";
import { BestWorstPanel } from "./best-worst-panel.tsx";
import { ElicitationFoot } from "./elicitation-foot.tsx";
import styles from "./elicitation-panel.module.css";
import { PairsPanel } from "./pairs-panel.tsx";
import { RankingPanel } from "./ranking-panel.tsx";
import { SpreadPanel } from "./spread-panel.tsx";
import { SwingsPanel } from "./swings-panel.tsx";
import { WaysCompared } from "./ways-compared.tsx";

export interface ElicitationPanelProps {
  /** One way, or what all of them gave. */
  place: WeighingWay | "comparison";
  /** True: it was opened just now, and the focus goes to its heading. */
  takesFocus: boolean;
  onClose: () => void;
}

/** Another way of weighing in place of the list of weights, so that its effect stays in sight beside it. */
export function ElicitationPanel({ place, takesFocus, onClose }: ElicitationPanelProps) {
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [place, takesFocus]);
  return (
    <section aria-labelledby={heading} className={styles.panel}>
      <div>
        <div className={styles.back}>
          <Button variant="quiet" size="small" icon={ArrowLeft} onClick={onClose}>
            Back to the weights
          </Button>
        </div>
        <h2 id={heading} ref={title} tabIndex={-1} className={styles.title}>
          {place === "comparison" ? "What each way gave" : wayName(place)}
        </h2>
      </div>
      {place === "comparison" ? (
        <WaysCompared />
      ) : (
        <>
          <p className={styles.help}>{WAYS.find(({ way }) => way === place)?.help}</p>
          <WayBody way={place} />
          <ElicitationFoot way={place} onTakenOver={onClose} />
        </>
      )}
    </section>
  );
}

function WayBody({ way }: { way: WeighingWay }) {
  switch (way) {
    case "ranking":
      return <RankingPanel />;
    case "spread":
      return <SpreadPanel />;
    case "swings":
      return <SwingsPanel />;
    case "pairs":
      return <PairsPanel />;
    case "bestWorst":
      return <BestWorstPanel />;
  }
}
