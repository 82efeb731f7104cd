import { CartesianGrid, LineChart, XAxis, YAxis } from "recharts";
import { memo, type ReactNode } from "react";
import type { Sweep } from "#core/views/sweep.ts";
import { useSize } from "#ui/use-size.ts";
import { plotIn, PLOT_ROOM, type Size } from "./plot.ts";
import styles from "./sweep.module.css";
import { SweepCurves } from "./sweep-curves.tsx";
import { SweepMarks } from "./sweep-marks.tsx";

export interface SweepDrawingProps {
  found: Sweep;
  /** What somebody hears who does not see it. */
  sentence: string;
}

/**
 * The only file of the sweep that knows Recharts: it is loaded when the first one is drawn.
 *
 * Recharts draws the frame, which stays while weights change; the curves lie on it as one picture of our own.
 * As lines of the chart each of them would go through its store at every change, which takes twice as long.
 */
export function SweepDrawing({ found, sentence }: SweepDrawingProps) {
  const [ref, size] = useSize();
  return (
    <div ref={ref} role="img" aria-label={sentence} className={styles.drawing}>
      {size && size.width > 0 && (
        <>
          <Frame {...size} />
          <svg className={styles.curves} width={size.width} height={size.height}>
            <SweepCurves found={found} plot={plotIn(size)} />
            <SweepMarks found={found} plot={plotIn(size)} />
          </svg>
        </>
      )}
    </div>
  );
}

const FIFTHS = [0, 20, 40, 60, 80, 100];
const SCALE: [number, number] = [0, 100];
/** The rooms of the axes count by themselves. */
const MARGIN = { top: PLOT_ROOM.top, right: PLOT_ROOM.right, bottom: 0, left: 0 };

/** Both axes from 0 to 100. Nothing in it depends on the numbers: without data both
 * axes need `allowDataOverflow`, and the lower one a `dataKey`, to be drawn. */
const Frame = memo(function Frame({ width, height }: Size): ReactNode {
  return (
    <LineChart width={width} height={height} margin={MARGIN} accessibilityLayer={false}>
      <CartesianGrid stroke="var(--line)" vertical={false} />
      <XAxis
        type="number"
        dataKey="points"
        domain={SCALE}
        allowDataOverflow
        ticks={FIFTHS}
        interval={0}
        height={PLOT_ROOM.bottom}
        stroke="var(--line-control)"
        tick={{ className: styles.tick }}
      />
      <YAxis
        type="number"
        domain={SCALE}
        allowDataOverflow
        ticks={FIFTHS}
        interval={0}
        width={PLOT_ROOM.left}
        axisLine={false}
        tickLine={false}
        tick={{ className: styles.tick }}
      />
    </LineChart>
  );
});
