import type { CSSProperties } from "react";
import styles from "./meter.module.css";

export interface MeterProps {
  /** Whose figure it is: "Total of REST". */
  label: string;
  /** null where there is only a range, or nothing yet. */
  value: number | null;
  min?: number;
  max?: number;
  /** What could be: drawn as an open band around or instead of the bar. */
  range?: { readonly low: number; readonly high: number };
  /** Spoken instead of the number: "52 to 71, 2 not rated". */
  valueText?: string;
  /** A CSS colour, such as `var(--option-1)`; the default is neutral. */
  color?: string;
}

/** A bar that stands beside its number. Without a value it is a picture with words. */
export function Meter({ label, value, min = 0, max = 100, range, valueText, color }: MeterProps) {
  const part = (amount: number) => (max > min ? Math.min(1, Math.max(0, (amount - min) / (max - min))) : 0);
  const style = {
    "--value": part(value ?? min),
    "--low": part(range?.low ?? min),
    "--high": part(range?.high ?? min),
    ...(color !== undefined && { "--meter-color": color }),
  } as CSSProperties;
  const spoken =
    value === null
      ? { role: "img", "aria-label": `${label}: ${valueText ?? "no value"}` }
      : {
          role: "meter",
          "aria-label": label,
          "aria-valuenow": value,
          "aria-valuemin": min,
          "aria-valuemax": max,
          "aria-valuetext": valueText,
        };
  return (
    <span {...spoken} className={styles.track} style={style}>
      {value !== null && <span className={styles.bar} />}
      {range !== undefined && <span className={styles.range} />}
    </span>
  );
}
