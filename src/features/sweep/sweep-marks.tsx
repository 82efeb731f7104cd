import { itemAt } from "#core/domain/item-at.ts";
import { shownPlace } from "#core/views/sweep-place-words.ts";
import { sweepTotal } from "#core/views/sweep-total.ts";
import type { Sweep } from "#core/views/sweep.ts";
import { PLOT_ROOM, type Plot } from "./plot.ts";
import styles from "./sweep.module.css";

/** The present weight, and each place where the lead goes over. */
export function SweepMarks({ found, plot }: { found: Sweep; plot: Plot }) {
  const { points: now, lines, rest, crossovers } = found;
  const turns = crossovers.filter(({ changesLeader }) => changesLeader);
  return (
    <>
      <path d={`M${plot.x(now)},${plot.top - 22}V${plot.bottom}`} className={styles.now} />
      <text {...labelAt(now, plot)} y={plot.top - 28} className={styles.nowLabel}>
        now {shownPlace(now)}
      </text>
      {turns.map(({ points, passing }, place) => {
        const line = lines.find(({ option }) => option === passing[0]) ?? itemAt(lines, 0);
        return (
          <g key={place}>
            <path d={`M${plot.x(points)},${plot.top}V${plot.bottom}`} className={styles.turn} />
            <circle
              cx={plot.x(points)}
              cy={plot.y(sweepTotal(line, rest, points))}
              r={5}
              className={styles.dot}
            />
            <text {...labelAt(points, plot)} y={plot.top - 6} className={styles.turnLabel}>
              {turnLabel(points, turns[place - 1]?.points)}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** At the right end a label ends where the picture does. */
function labelAt(points: number, plot: Plot): { x: number; textAnchor: "middle" | "end" } {
  return points > 92
    ? { x: plot.x(points) + PLOT_ROOM.right, textAnchor: "end" }
    : { x: plot.x(points), textAnchor: "middle" };
}

/** Nearer than this, in points, the second of two labels would cover the first; the list below has both. */
const LABEL = 9;

function turnLabel(points: number, before: number | undefined): string {
  return before !== undefined && points - before < LABEL ? "" : shownPlace(points);
}
