import { useState, type CSSProperties } from "react";
import type { DecisionMode } from "#core/domain/decision.ts";
import type { TornadoWords } from "#core/views/tornado-words.ts";
import type { Tornado } from "#core/views/tornado.ts";
import { Button } from "#ui/button.tsx";
import styles from "./tornado.module.css";
import { TornadoBar } from "./tornado-bar.tsx";
import { tornadoScale } from "./tornado-scale.ts";

/** So many are drawn until somebody asks for the rest, which move the lead less. */
const SHOWN_AT_FIRST = 10;

export interface TornadoDrawingProps {
  drawn: Tornado;
  words: TornadoWords;
  mode: DecisionMode;
}

/** One bar per rating around the present lead, on one axis of leads. */
export function TornadoDrawing({ drawn, words, mode }: TornadoDrawingProps) {
  const [all, setAll] = useState(false);
  const scale = tornadoScale(drawn);
  const { rows } = drawn;
  return (
    <div style={{ "--zero": scale.zero, "--now": scale.now } as CSSProperties}>
      <ul className={styles.legend} aria-label="How to read the bars">
        <li className={styles.entry}>
          <span className={styles.swatch} data-end="low" /> rating down to its low
        </li>
        <li className={styles.entry}>
          <span className={styles.swatch} data-end="high" /> rating up to its high
        </li>
        <li className={styles.entry}>The numbers at a bar’s ends are these ratings.</li>
      </ul>
      <div className={styles.axis}>
        <p className={styles.now} data-side={scale.now > 0.5 ? "before" : "after"}>
          now {words.now}
        </p>
        <p className={styles.zero} data-side={scale.zero > 0.5 ? "before" : "after"}>
          0, left of it {words.beyond}
        </p>
      </div>
      <ul className={styles.rows}>
        {(all ? rows : rows.slice(0, SHOWN_AT_FIRST)).map((row) => (
          <TornadoBar
            key={`${row.option.id} ${row.criterion.id}`}
            drawn={drawn}
            row={row}
            scale={scale}
            mode={mode}
          />
        ))}
      </ul>
      {rows.length > SHOWN_AT_FIRST && (
        <Button
          variant="quiet"
          size="small"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? `Show the first ${SHOWN_AT_FIRST}` : `Show all ${rows.length}`}
        </Button>
      )}
    </div>
  );
}
