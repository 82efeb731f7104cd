import type { Radar, RadarSeries } from "#core/views/radar.ts";
import { LineSample } from "#ui/line-sample.tsx";
import { MissingDrawing } from "#ui/missing-drawing.tsx";
import { Name } from "#ui/name.tsx";
import { useDrawing } from "#ui/use-drawing.ts";
import styles from "./radar.module.css";
import { radarSummary } from "./radar-summary.ts";

/** The drawing knows Recharts: it comes when the first radar is drawn. */
const loadDrawing = async () => (await import("./radar-drawing.tsx")).RadarDrawing;

/** More lines than this in one radar hide each other. */
const MOST_OVERLAID = 3;

/** One radar for up to three options, else a small one for each. Its height stays while the drawing loads. */
export function RadarStage({ axes, series }: { axes: Radar["axes"]; series: readonly RadarSeries[] }) {
  const loaded = useDrawing(loadDrawing);
  if (loaded.kind === "failed") {
    return (
      <div className={styles.overlay}>
        <MissingDrawing onRetry={loaded.retry} />
      </div>
    );
  }
  const draw = (lines: readonly RadarSeries[], labels: "names" | "numbers") =>
    loaded.kind === "ready" ? (
      <loaded.Drawing axes={axes} series={lines} labels={labels} summary={radarSummary(axes, lines)} />
    ) : (
      <div className={styles.skeleton} />
    );
  if (series.length <= MOST_OVERLAID) {
    return <div className={styles.overlay}>{draw(series, "names")}</div>;
  }
  return (
    <div className={styles.multiples}>
      <ul className={styles.tiles}>
        {series.map((line) => (
          <li key={line.option} className={styles.tile}>
            <p className={styles.tileName}>
              <LineSample position={line.position} />
              <Name text={line.name} fit="wrap" />
            </p>
            <div className={styles.small}>{draw([line], "numbers")}</div>
          </li>
        ))}
      </ul>
      <ol className={styles.key} aria-label="Axes, clockwise from the top">
        {axes.map(({ criterion, name }) => (
          <li key={criterion}>
            <Name text={name} fit="wrap" />
          </li>
        ))}
      </ol>
    </div>
  );
}
