import { useMemo, useState } from "react";
import type { ElicitationPanelProps } from "#features/elicitation/elicitation-panel.tsx";
import { WayMenu } from "#features/elicitation/way-menu.tsx";
import { DoubleCountingHint } from "#features/weighing/double-counting-hint.tsx";
import { WeighPanel } from "#features/weighing/weigh-panel.tsx";
import { useOpen } from "#platform/store/use-open.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { Popover } from "#ui/popover.tsx";
import { useMediaQuery } from "#ui/use-media-query.ts";
import { LeadingAnswer } from "./leading-answer.tsx";
import { NARROW } from "./narrow.ts";
import styles from "./step-content.module.css";

const ElicitationPanel = lazyPart<ElicitationPanelProps>(
  async () => (await import("#features/elicitation/elicitation-panel.tsx")).ElicitationPanel,
);

type OtherWay = ElicitationPanelProps["place"];

/** The weights, or another way of weighing in their place, beside the answer. */
export function WeighStep() {
  const narrow = useMediaQuery(NARROW);
  const readOnly = useOpen((open) => open.origin === "shared");
  const [otherWay, setOtherWay] = useState<OtherWay | null>(null);
  const [cameBack, setCameBack] = useState(false);
  const actions = useMemo(
    () => (
      <Popover label="Other ways" variant="quiet" size="small" takesFocus={cameBack}>
        <WayMenu
          onChoose={(place) => {
            setOtherWay(place);
            setCameBack(true);
          }}
        />
      </Popover>
    ),
    [cameBack],
  );
  return (
    <div className={styles.weigh}>
      {otherWay === null || readOnly ? (
        <WeighPanel depth="full" actions={actions} />
      ) : (
        <ElicitationPanel
          place={otherWay}
          onClose={() => {
            setOtherWay(null);
          }}
        />
      )}
      <div className={styles.answering}>
        <LeadingAnswer narrow={narrow} />
        {!narrow && <DoubleCountingHint />}
      </div>
      {narrow && <DoubleCountingHint />}
    </div>
  );
}
