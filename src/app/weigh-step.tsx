import { useCallback, useMemo, useState } from "react";
import type { OtherWay, OtherWaysProps } from "#features/elicitation/other-ways.tsx";
import { WeighPanel } from "#features/weighing/weigh-panel.tsx";
import { useOpen } from "#platform/store/use-open.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useMediaQuery } from "#ui/use-media-query.ts";
import { LeadingAnswer } from "./leading-answer.tsx";
import { NARROW } from "./narrow.ts";
import styles from "./step-content.module.css";

const DoubleCountingHint = lazyPart(
  async () => (await import("#features/weighing/double-counting-hint.tsx")).DoubleCountingHint,
);
/** The button and what it opens are one file: whoever asks for another way does not wait for it. */
const OtherWays = lazyPart<OtherWaysProps>(
  async () => (await import("#features/elicitation/other-ways.tsx")).OtherWays,
);

export interface WeighStepProps {
  /** The way that is open in place of the weights. */
  otherWay: OtherWay | null;
  onOtherWay: (place: OtherWay | null) => void;
}

/** The weights, or another way of weighing in their place, beside the answer. */
export function WeighStep({ otherWay, onOtherWay }: WeighStepProps) {
  const narrow = useMediaQuery(NARROW);
  const readOnly = useOpen((open) => open.origin === "shared");
  // Whoever opens or closes a way goes on from there; whoever comes back to the step stays where they are.
  const [chosenHere, setChosenHere] = useState(false);
  const choose = useCallback(
    (place: OtherWay | null) => {
      setChosenHere(true);
      onOtherWay(place);
    },
    [onOtherWay],
  );
  // The list of weights is drawn anew for new properties alone.
  const offer = useMemo(
    () => <OtherWays place={null} takesFocus={chosenHere} onPlace={choose} />,
    [chosenHere, choose],
  );
  return (
    <div className={styles.weigh}>
      {otherWay && !readOnly ? (
        <OtherWays place={otherWay} takesFocus={chosenHere} onPlace={choose} />
      ) : (
        <WeighPanel depth="full" actions={offer} />
      )}
      <div className={styles.answering}>
        <LeadingAnswer narrow={narrow} />
        {!narrow && <DoubleCountingHint />}
      </div>
      {narrow && <DoubleCountingHint />}
    </div>
  );
}
