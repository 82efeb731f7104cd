import { memo, type CSSProperties } from "react";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./heat.module.css";

export interface HeatCellProps {
  /** 0 to 100: the strength of the ground. */
  number: number;
  shown: string;
}

/** Of plain values, so that a new picture draws only the cells in which something changed. */
export const HeatCell = memo(function HeatCell({ number, shown }: HeatCellProps) {
  return (
    <td
      className={`${styles.cell ?? ""} ${tableStyles.number ?? ""}`}
      style={{ "--strength": number / 100 } as CSSProperties}
    >
      {shown}
    </td>
  );
});
