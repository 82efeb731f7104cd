import { memo, useMemo } from "react";
import type { DecisionMode } from "#core/domain/decision.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { sweepSentence } from "#core/views/sweep-sentence.ts";
import type { Sweep } from "#core/views/sweep.ts";
import { Figure } from "#ui/figure.tsx";
import { LineSample } from "#ui/line-sample.tsx";
import { Name } from "#ui/name.tsx";
import styles from "./sweep.module.css";
import { SweepCrossovers } from "./sweep-crossovers.tsx";
import { SweepLook } from "./sweep-look.tsx";
import { sweepTable } from "./sweep-table.ts";

export interface SweepFigureProps {
  found: Sweep;
  mode: DecisionMode;
  notes: readonly string[];
  /** Somebody looks at other points of this criterion. */
  onLook: (criterion: CriterionId) => void;
}

export const SweepFigure = memo(function SweepFigure({ found, mode, notes, onLook }: SweepFigureProps) {
  const table = useMemo(() => sweepTable(found), [found]);
  const sentence = sweepSentence(found, mode);
  return (
    <Figure caption={<Name text={sentence} fit="wrap" />} table={table}>
      <ul className={styles.legend} aria-label="Lines, in the order of the ranking">
        {found.lines.map(
          ({ option, position, isStrong }) =>
            isStrong && (
              <li key={option.id} className={styles.entry}>
                <LineSample position={position} />
                <Name text={option.name} />
              </li>
            ),
        )}
      </ul>
      <SweepLook found={found} mode={mode} sentence={sentence} onLook={onLook} />
      <SweepCrossovers crossovers={found.crossovers} mode={mode} />
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          <Name text={note} fit="wrap" />
        </p>
      ))}
    </Figure>
  );
});
