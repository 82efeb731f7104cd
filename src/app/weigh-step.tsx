import { useMemo, useState } from "react";
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

/** The weights, or another way of weighing in their place, beside the answer. */
export function WeighStep() {
  const narrow = useMediaQuery(NARROW);
  const readOnly = useOpen((open) => open.origin === "shared");
  /** undefined until a way is opened, null once it is closed. */
  const [place, setPlace] = useState<OtherWay | null>();
  const wasClosed = place === null;
  // The list of weights is drawn anew for new properties alone.
  const offer = useMemo(
    () => <OtherWays place={null} takesFocus={wasClosed} onPlace={setPlace} />,
    [wasClosed],
  );
  return (
    <div className={styles.weigh}>
      {place && !readOnly ? (
        <OtherWays place={place} takesFocus={false} onPlace={setPlace} />
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
