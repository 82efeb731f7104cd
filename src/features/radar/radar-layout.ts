import { wrapLabel } from "./wrap-label.ts";

/** One axis' label: where it stands and how its lines are set. */
export interface AxisLabel {
  readonly lines: readonly string[];
  readonly anchor: "start" | "middle" | "end";
  /** From the end of the axis to the first baseline, in pixels. */
  readonly dy: number;
}

export interface RadarLayout {
  /** Of the outermost ring, in pixels. */
  readonly radius: number;
  readonly labels: readonly AxisLabel[];
}

/** In pixels, for text of 13: as wide as the widest of the usual faces sets it. */
const CHARACTER = 7.8;
const LINE = 15;
const ASCENT = 11;
/** Between an axis and its label. */
export const LABEL_GAP = 9;

/** The largest radar that leaves each label its room: nothing is clipped. */
export function radarLayout(names: readonly string[], width: number, height: number): RadarLayout {
  const beside = width < 480 ? 13 : 18;
  const placed = names.map((name, axis) => {
    const turn = (2 * Math.PI * axis) / names.length;
    const [side, up] = [Math.sin(turn), Math.cos(turn)];
    const upright = Math.abs(side) < 0.05;
    const lines = wrapLabel(name, upright ? Math.round(beside * 1.5) : beside);
    return { side, up, upright, lines };
  });
  const limits = placed.map(({ side, up, upright, lines }) => {
    const text = Math.max(...lines.map((line) => line.length)) * CHARACTER;
    const across = (width / 2 - LABEL_GAP - (upright ? 0 : text)) / Math.abs(side);
    const block = ((1 + Math.abs(up)) / 2) * lines.length * LINE;
    const along = (height / 2 - LABEL_GAP - block) / Math.abs(up);
    return Math.min(across, along);
  });
  return {
    radius: Math.max(0, Math.floor(Math.min(...limits))),
    labels: placed.map(({ side, up, upright, lines }) => ({
      lines,
      anchor: upright ? "middle" : side > 0 ? "start" : "end",
      dy: ASCENT - ((1 + up) / 2) * lines.length * LINE,
    })),
  };
}
