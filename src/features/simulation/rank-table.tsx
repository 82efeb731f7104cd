import { simulationRankSentence } from "#core/views/simulation-rank-sentence.ts";
import type { SimulatedRow } from "#core/views/simulation-rows.ts";
import { Figure, type FigureTable } from "#ui/figure.tsx";
import { HeatTable } from "./heat-table.tsx";

export interface DrawnTableProps {
  rows: readonly SimulatedRow[];
  draws: number;
}

/** How often each option takes each rank. */
export function RankTable({ rows, draws }: DrawnTableProps) {
  return (
    <Figure caption={simulationRankSentence(rows)} table={asTable({ rows, draws })}>
      <HeatTable
        caption="Ranks in 100 draws"
        columns={rows.map((_, rank) => `Rank ${rank + 1}`)}
        rows={rows.map(({ option, ranks }) => ({ option, cells: ranks }))}
      />
    </Figure>
  );
}

/** The draws themselves: two browsers that drew alike show the same. */
function asTable({ rows, draws }: DrawnTableProps): FigureTable {
  return {
    caption: `Draws in which each option takes each rank, of ${draws.toLocaleString("en")}`,
    columns: ["Option", ...rows.map((_, rank) => `Rank ${rank + 1}`)],
    rows: rows.map(({ option, ranks }) => [option.name, ...ranks.map((count) => count.draws)]),
  };
}
