import type { ReactNode } from "react";
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar as RadarLine, RadarChart } from "recharts";
import type { RadarAxis, RadarSeries } from "#core/views/radar.ts";
import { useSize } from "#ui/use-size.ts";
import styles from "./radar.module.css";
import { LABEL_GAP, radarLayout, type AxisLabel } from "./radar-layout.ts";
import { RadarOutline } from "./radar-outline.tsx";

export interface RadarDrawingProps {
  axes: readonly RadarAxis[];
  series: readonly RadarSeries[];
  /** numbers: the place of each axis, where names have no room. */
  labels: "names" | "numbers";
  /** What somebody hears who does not see it. */
  summary: string;
}

const RINGS = [0, 25, 50, 75, 100];
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** The only file of the radar that knows Recharts: it is loaded when the first one is drawn. */
export function RadarDrawing({ axes, series, labels, summary }: RadarDrawingProps) {
  const [ref, size] = useSize();
  return (
    <div ref={ref} role="img" aria-label={summary} className={styles.drawing}>
      {size && size.width > 0 && (
        <Chart axes={axes} series={series} labels={labels} width={size.width} height={size.height} />
      )}
    </div>
  );
}

function Chart({
  axes,
  series,
  labels,
  width,
  height,
}: Omit<RadarDrawingProps, "summary"> & { width: number; height: number }) {
  const names = axes.map(({ name }, axis) => (labels === "names" ? name : `${axis + 1}`));
  const layout = radarLayout(names, width, height);
  const points = axes.map((_, axis) => axis);
  return (
    <RadarChart
      width={width}
      height={height}
      data={points.map((axis) => ({ axis }))}
      outerRadius={layout.radius}
      margin={NO_MARGIN}
      accessibilityLayer={false}
    >
      <PolarGrid stroke="var(--line)" />
      <PolarAngleAxis
        dataKey="axis"
        axisLine={false}
        tickLine={false}
        tick={({ x, y, index }: { x: number | string; y: number | string; index: number }) => (
          <AxisName x={Number(x)} y={Number(y)} label={layout.labels[index]} name={axes[index]?.name ?? ""} />
        )}
        tickSize={LABEL_GAP}
      />
      <PolarRadiusAxis
        angle={90}
        domain={[0, 100]}
        ticks={RINGS}
        axisLine={false}
        tick={labels === "names" ? RingValue : false}
      />
      {series.map(({ option, position, values }, order) => (
        <RadarLine
          key={option}
          dataKey={({ axis }: { axis: number }) => values[axis] ?? 0}
          isAnimationActive={false}
          activeDot={false}
          shape={({ points: corners }: { points: readonly { x: number; y: number }[] }) => (
            <RadarOutline corners={corners} values={values} position={position} order={order} />
          )}
        />
      ))}
    </RadarChart>
  );
}

function AxisName(props: { x: number; y: number; label: AxisLabel | undefined; name: string }): ReactNode {
  const { x, y, label, name } = props;
  if (!label) return null;
  return (
    <text x={x} y={y + label.dy} textAnchor={label.anchor} className={styles.axisName}>
      <title>{name}</title>
      {label.lines.map((line, place) => (
        <tspan key={place} x={x} dy={place === 0 ? 0 : 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The rings at 50 and 100 are named; the others lie halfway between. */
function RingValue({
  x,
  y,
  payload,
}: {
  x: number | string;
  y: number | string;
  payload: { value: number };
}) {
  if (payload.value === 0 || payload.value % 50 !== 0) return <g />;
  return (
    <text x={Number(x) - 5} y={Number(y) + 4} textAnchor="end" className={styles.ring}>
      {payload.value}
    </text>
  );
}
