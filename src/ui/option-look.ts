/** How an option is told apart in the drawing: by colour, by dash and by marker. */
export interface OptionLook {
  readonly color: string;
  /** For stroke-dasharray. */
  readonly dash: string;
  /** A path around 0, 0 that fits a circle of radius 1. */
  readonly marker: string;
}

const LOOKS: readonly Omit<OptionLook, "color">[] = [
  { dash: "none", marker: "M-0.9,0A0.9,0.9 0 1 1 0.9,0A0.9,0.9 0 1 1 -0.9,0Z" },
  { dash: "7 4", marker: "M-0.8,-0.8H0.8V0.8H-0.8Z" },
  { dash: "3 3", marker: "M0,-1L0.95,0.75H-0.95Z" },
  { dash: "10 4 2 4", marker: "M0,-1.1L1,0L0,1.1L-1,0Z" },
  { dash: "14 5", marker: "M0,1L0.95,-0.75H-0.95Z" },
  { dash: "5 2", marker: "M-0.35,-1H0.35V-0.35H1V0.35H0.35V1H-0.35V0.35H-1V-0.35H-0.35Z" },
  { dash: "10 4 2 4 2 4", marker: "M0,-1L0.95,-0.3L0.6,0.85H-0.6L-0.95,-0.3Z" },
  {
    dash: "1 3",
    marker: "M-0.5,-1L0,-0.5L0.5,-1L1,-0.5L0.5,0L1,0.5L0.5,1L0,0.5L-0.5,1L-1,0.5L-0.5,0L-1,-0.5Z",
  },
];

/** @param position Among all options of the decision, so that taking one out recolours nothing. */
export function optionLook(position: number): OptionLook {
  const place = position % LOOKS.length;
  const look = LOOKS[place];
  if (!look) throw new Error(`No look for position ${position}`);
  return { ...look, color: `var(--option-${place + 1})` };
}
