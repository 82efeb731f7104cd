import { useState, type CSSProperties } from "react";
import type { DecisionMode } from "#core/domain/decision.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { sweepPlaceSentence } from "#core/views/sweep-place.ts";
import type { Sweep } from "#core/views/sweep.ts";
import { Button } from "#ui/button.tsx";
import { Name } from "#ui/name.tsx";
import { Slider } from "#ui/slider.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./sweep.module.css";
import { PLOT_ROOM } from "./plot.ts";
import { SweepPlaceWords } from "./sweep-place-words.tsx";
import { SweepStage } from "./sweep-stage.tsx";
import { SweepTryOn } from "./sweep-try-on.tsx";
import { placesBeside } from "./places-beside.ts";

export interface SweepLookProps {
  found: Sweep;
  mode: DecisionMode;
  /** What somebody hears who does not see the drawing. */
  sentence: string;
  onLook: (criterion: CriterionId) => void;
}

/** The drawing, and a place on its axis to look at: nothing is changed by looking. */
export function SweepLook({ found, mode, sentence, onLook }: SweepLookProps) {
  const { criterion, points: now } = found;
  /** null: at the present points, wherever they go. */
  const [looked, setLooked] = useState<{ readonly at: CriterionId; readonly points: number } | null>(null);
  /** Only a button says where it went: of the slider its own value is read out. */
  const [announced, setAnnounced] = useState("");
  const points = looked?.at === criterion.id ? looked.points : now;
  const label = `Look at ${criterion.name} with other points`;
  const { where, totals } = sweepPlaceSentence(found, points, mode);
  const { before, after } = placesBeside(found, points);

  const look = (next: number) => {
    setLooked({ at: criterion.id, points: next });
    setAnnounced("");
    onLook(criterion.id);
  };
  const jump = (next: number | null) => {
    if (next === null) return;
    look(next);
    setAnnounced(inOne(sweepPlaceSentence(found, next, mode)));
  };
  const there = <SweepPlaceWords where={where} totals={totals} />;

  return (
    <>
      <div className={styles.plot} style={room}>
        <div className={styles.stage}>
          <SweepStage found={found} sentence={sentence} />
          {points !== now && (
            <span className={styles.looked} style={{ "--at": points } as CSSProperties} aria-hidden="true" />
          )}
        </div>
        <div className={styles.slider}>
          <Slider label={label} value={points} valueText={where} onInput={look}>
            <span className={styles.axis}>
              <Name text={label} fit="wrap" />
            </span>
          </Slider>
        </div>
      </div>
      {points === now ? (
        there
      ) : (
        <SweepTryOn criterion={criterion} from={now} to={points}>
          {there}
        </SweepTryOn>
      )}
      <VisuallyHidden>
        <span role="status">{announced}</span>
      </VisuallyHidden>
      <div className={styles.steps}>
        <Button
          size="small"
          disabled={before === null}
          onClick={() => {
            jump(before);
          }}
        >
          Previous crossover
        </Button>
        <Button
          size="small"
          disabled={after === null}
          onClick={() => {
            jump(after);
          }}
        >
          Next crossover
        </Button>
      </div>
    </>
  );
}

const room = {
  "--plot-left": `${PLOT_ROOM.left}px`,
  "--plot-right": `${PLOT_ROOM.right}px`,
  "--plot-top": `${PLOT_ROOM.top}px`,
  "--plot-bottom": `${PLOT_ROOM.bottom}px`,
} as CSSProperties;

function inOne({ where, totals }: ReturnType<typeof sweepPlaceSentence>): string {
  const told = totals.map(({ option, shown }) => `${option.name} ${shown}`);
  return `${[where, ...told].join(", ")}.`;
}
