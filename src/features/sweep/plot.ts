/**
 * Room around the plot, in pixels: values at its left, points below it, labels of places above it.
 * The slider's thumb needs 12 on both sides to stand where the line stands.
 */
export const PLOT_ROOM = { left: 36, right: 20, top: 44, bottom: 24 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where points and totals lie in a picture, in its pixels. */
export interface Plot {
  readonly top: number;
  readonly bottom: number;
  /** @param points 0 to 100. */
  readonly x: (points: number) => number;
  /** @param total 0 to 100. */
  readonly y: (total: number) => number;
}

export function plotIn({ width, height }: Size): Plot {
  const { left, right, top, bottom } = PLOT_ROOM;
  return {
    top,
    bottom: height - bottom,
    x: (points) => left + ((width - left - right) * points) / 100,
    y: (total) => height - bottom - ((height - top - bottom) * total) / 100,
  };
}
