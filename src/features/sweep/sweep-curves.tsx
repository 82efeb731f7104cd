import { sweepSamples } from "#core/views/sweep-samples.ts";
import { sweepTotal } from "#core/views/sweep-total.ts";
import type { Sweep, SweptLine } from "#core/views/sweep.ts";
import { optionLook } from "#ui/option-look.ts";
import type { Plot } from "./plot.ts";
import styles from "./sweep.module.css";

/** One curve per option: thin ones below, then the ranking from behind, so that its first lie on top. */
export function SweepCurves({ found, plot }: { found: Sweep; plot: Plot }) {
  const samples = sweepSamples(found);
  const pathOf = (line: SweptLine) =>
    samples
      .map(
        (points, place) =>
          `${place === 0 ? "M" : "L"}${plot.x(points).toFixed(1)},${plot.y(sweepTotal(line, found.rest, points)).toFixed(1)}`,
      )
      .join("");
  const thin = found.lines.filter(({ isStrong }) => !isStrong);
  const strong = found.lines.filter(({ isStrong }) => isStrong).toReversed();
  return (
    <>
      {thin.map((line) => (
        <path key={line.option.id} d={pathOf(line)} className={styles.thin} />
      ))}
      {strong.map((line, place) => {
        const { color, dash, marker } = optionLook(line.position);
        return (
          <g key={line.option.id}>
            <path d={pathOf(line)} className={styles.curve} stroke={color} strokeDasharray={dash} />
            {markersOf(place, strong.length).map((points) => (
              <path
                key={points}
                d={marker}
                className={styles.marker}
                transform={`translate(${plot.x(points)} ${plot.y(sweepTotal(line, found.rest, points))}) scale(5)`}
                fill={color}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}

/** Four markers a line, each line's a little further on: where lines meet, their markers do not hide each other. */
function markersOf(place: number, of: number): readonly number[] {
  return [0, 1, 2, 3].map((quarter) => (quarter + (place + 0.5) / of) * 25);
}
