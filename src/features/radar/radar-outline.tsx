import { optionLook } from "#ui/option-look.ts";

export interface RadarOutlineProps {
  /** Where each value lies, in pixels. */
  corners: readonly { readonly x: number; readonly y: number }[];
  /** null is a gap: the line breaks there and no marker stands. */
  values: readonly (number | null)[];
  position: number;
  /** 0 is drawn first: its markers are the largest, so that they show behind those of the next. */
  order: number;
}

/** One option's line, never filled. Recharts would draw a gap as 0, at the centre; here it is a break. */
export function RadarOutline({ corners, values, position, order }: RadarOutlineProps) {
  const { color, dash, marker } = optionLook(position);
  const rated = (corner: number) => (values[corner] ?? null) !== null;
  const lines = corners.flatMap((from, place) => {
    const next = (place + 1) % corners.length;
    const to = corners[next];
    return to && rated(place) && rated(next) ? [{ from, to, joined: place > 0 && rated(place - 1) }] : [];
  });
  const path = lines
    .map(({ from, to, joined }) => `${joined ? "" : `M${from.x},${from.y}`}L${to.x},${to.y}`)
    .join("");
  const size = 6 - order;
  return (
    <g>
      <path
        d={path}
        fill="none"
        stroke={color}
        strokeWidth={2}
        strokeDasharray={dash}
        strokeLinejoin="round"
      />
      {corners.map(
        ({ x, y }, corner) =>
          rated(corner) && (
            <path
              key={corner}
              d={marker}
              transform={`translate(${x} ${y}) scale(${size})`}
              fill={color}
              stroke="var(--ground)"
              strokeWidth={1}
              vectorEffect="non-scaling-stroke"
            />
          ),
      )}
    </g>
  );
}
