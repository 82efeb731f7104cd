import styles from "./weight-cell.module.css";

/** Points as typed, with the share of all points below them. A descriptive criterion has neither. */
export function WeightCell({ points, share }: { points: number | null; share: string }) {
  if (points === null) return "–";
  return (
    <>
      {points}
      <span className={styles.share}>{share}</span>
    </>
  );
}
