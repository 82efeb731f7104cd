import type { CSSProperties } from "react";
import type { DecisionMode } from "#core/domain/decision.ts";
import { endInWords, endSentence, leadAt, ratingName, type RangeEnd } from "#core/views/tornado-words.ts";
import type { Tornado, TornadoRow } from "#core/views/tornado.ts";
import { Name } from "#ui/name.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./tornado.module.css";
import type { TornadoScale } from "./tornado-scale.ts";
import { TryEnd } from "./try-end.tsx";

export interface TornadoBarProps {
  drawn: Tornado;
  row: TornadoRow;
  scale: TornadoScale;
  mode: DecisionMode;
}

const ENDS: readonly RangeEnd[] = ["low", "high"];

/** One rating: its name, the bar from the lead at its one end to the lead at its other, and what turns the lead. */
export function TornadoBar({ drawn, row, scale, mode }: TornadoBarProps) {
  const { rating, turnsAt } = row;
  const low = scale.placeOf(row.atLow);
  const high = scale.placeOf(row.atHigh);
  const name = ratingName(row);
  const told = `${name}: ${endInWords(drawn, row, "low", mode)}; ${endInWords(drawn, row, "high", mode)}`;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <Name text={row.option.name} fit="wrap" /> on <Name text={row.criterion.name} fit="wrap" />
      </span>
      <span role="img" aria-label={told} title={told} className={styles.track}>
        <Part end="low" from={low} to={scale.now} />
        <Part end="high" from={scale.now} to={high} />
        <End at={low} side={low <= high ? "before" : "after"} rating={rating.low} />
        <End at={high} side={low <= high ? "after" : "before"} rating={rating.high} />
      </span>
      {ENDS.map(
        (end) =>
          (end === turnsAt || leadAt(row, end).kind !== "lead") && (
            <div key={end} className={styles.turn}>
              <p>
                {end === turnsAt && <Tag tone="warning">turns it</Tag>} {endSentence(drawn, row, end, mode)}
              </p>
              {end === turnsAt && <TryEnd row={row} end={end} />}
            </div>
          ),
      )}
    </li>
  );
}

/** The stretch of the bar that belongs to one end of the range. */
function Part({ end, from, to }: { end: RangeEnd; from: number; to: number }) {
  const place = { "--start": Math.min(from, to), "--size": Math.abs(to - from) } as CSSProperties;
  return <span className={styles.part} data-end={end} style={place} />;
}

function End({ at, side, rating }: { at: number; side: "before" | "after"; rating: number }) {
  return (
    <span className={styles.end} data-side={side} style={{ "--at": at } as CSSProperties}>
      {rating}
    </span>
  );
}
