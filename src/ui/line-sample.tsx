import styles from "./line-sample.module.css";
import { optionLook } from "./option-look.ts";

/** A piece of an option's line, as the drawing has it: beside its name it is the legend. */
export function LineSample({ position }: { position: number }) {
  const { color, dash, marker } = optionLook(position);
  return (
    <svg className={styles.sample} viewBox="0 0 36 12" aria-hidden="true">
      <path d="M0,6H36" stroke={color} strokeWidth={2} strokeDasharray={dash} fill="none" />
      <path d={marker} transform="translate(18 6) scale(4.5)" fill={color} />
    </svg>
  );
}
