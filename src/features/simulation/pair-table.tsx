import { useState } from "react";
import { simulationPairSentence } from "#core/views/simulation-pair-sentence.ts";
import type { SimulatedRow } from "#core/views/simulation-rows.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Figure, type FigureTable } from "#ui/figure.tsx";
import { Name } from "#ui/name.tsx";
import { HeatTable } from "./heat-table.tsx";
import type { DrawnTableProps } from "./rank-table.tsx";

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
      <HeatTable
        caption="Row ahead of column, in 100 draws"
        columns={rows.map(({ option }) => (
          <Name key={option.id} text={option.name} fit="clamp" />
        ))}
        rows={rows.map(({ option, ahead }) => ({
          option,
          cells: ahead.map((count) => count ?? { number: 0, shown: "–" }),
        }))}
      />
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
