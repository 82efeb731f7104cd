import { useState } from "react";
import { simulationPairSentence } from "#core/views/simulation-pair-sentence.ts";
import type { SimulatedRow } from "#core/views/simulation-rows.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Figure, type FigureTable } from "#ui/figure.tsx";
import { Name } from "#ui/name.tsx";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import { HeatCell } from "./heat-cell.tsx";
import styles from "./heat.module.css";
import type { DrawnTableProps } from "./rank-table.tsx";

const CAPTION = "Row ahead of column, in 100 draws";

/** How often each option is ahead of each other one; drawn only while it is open. */
export function PairTable(props: DrawnTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary="Who is ahead of whom" onToggle={setOpen}>
      {open && <Pairs {...props} />}
    </Disclosure>
  );
}

function Pairs({ rows, draws }: DrawnTableProps) {
  return (
    <Figure caption={<Name text={simulationPairSentence(rows)} fit="wrap" />} table={asTable(rows, draws)}>
      <ScrollArea label={CAPTION}>
        <div className={styles.heat}>
          <Table caption={CAPTION} captionHidden sticky>
            <thead>
              <tr>
                <th scope="col">Option</th>
                {rows.map(({ option }) => (
                  <th key={option.id} scope="col" className={tableStyles.number}>
                    <Name text={option.name} fit="clamp" />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ option, ahead }) => (
                <tr key={option.id}>
                  <th scope="row">
                    <Name text={option.name} fit="clamp" />
                  </th>
                  {ahead.map((count, other) => (
                    <HeatCell key={other} number={count?.number ?? 0} shown={count?.shown ?? "–"} />
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      </ScrollArea>
    </Figure>
  );
}

function asTable(rows: readonly SimulatedRow[], draws: number): FigureTable {
  return {
    caption: `Draws in which the row is ahead of the column, of ${draws.toLocaleString("en")}`,
    columns: ["Option", ...rows.map(({ option }) => option.name)],
    rows: rows.map(({ option, ahead }) => [option.name, ...ahead.map((count) => count?.draws ?? "–")]),
  };
}
