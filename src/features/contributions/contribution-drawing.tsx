import type { CSSProperties } from "react";
import type { ContributionBars } from "#core/views/contribution-bars.ts";
import { Name } from "#ui/name.tsx";
import styles from "./contributions.module.css";

/** The bars and what their patterns mean. All bars share one scale, 0 to 100 points. */
export function ContributionDrawing({ drawn }: { drawn: ContributionBars }) {
  const { bars, segments } = drawn;
  const summary = bars.map(({ option, shownTotal }) => `${option.name} ${shownTotal}`).join(", ");
  return (
    <>
      <ul className={styles.legend} aria-label="Segments, heaviest criterion first">
        {segments.map(({ name, rest }, place) => (
          <li key={place} className={styles.entry}>
            <span className={styles.swatch} data-look={rest ? "rest" : place + 1} />
            <Name text={name} />
          </li>
        ))}
      </ul>
      <div role="img" aria-label={`Stacked bars of 0 to 100 points: ${summary}`} className={styles.bars}>
        {bars.map(({ option, shownParts, shownTotal }, bar) => (
          <div key={option.id} className={styles.row}>
            <span className={styles.option}>
              <Name text={option.name} />
            </span>
            <span className={styles.track}>
              {segments.map(({ name, parts, rest }, place) => (
                <span
                  key={place}
                  className={styles.segment}
                  data-look={rest ? "rest" : place + 1}
                  style={{ "--part": parts[bar] ?? 0 } as CSSProperties}
                  title={`${name}: ${shownParts[place] ?? 0}`}
                >
                  <span className={styles.part}>{shownParts[place]}</span>
                </span>
              ))}
            </span>
            <span className={styles.total}>{shownTotal}</span>
          </div>
        ))}
      </div>
    </>
  );
}
