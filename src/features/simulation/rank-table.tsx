import { simulationRankSentence } from "#core/views/simulation-rank-sentence.ts";
import type { SimulatedRow } from "#core/views/simulation-rows.ts";
import { Figure, type FigureTable } from "#ui/figure.tsx";
import { Name } from "#ui/name.tsx";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import { HeatCell } from "./heat-cell.tsx";
import styles from "./heat.module.css";

export interface DrawnTableProps {
  rows: readonly SimulatedRow[];
  draws: number;
}

const CAPTION = "Ranks in 100 draws";

/** How often each option takes each rank: the more often, the stronger the ground of the number. */
export function RankTable({ rows, draws }: DrawnTableProps) {
  return (
    <Figure caption={simulationRankSentence(rows)} table={asTable({ rows, draws })}>
      <ScrollArea label={CAPTION}>
        <div className={styles.heat}>
          <Table caption={CAPTION} captionHidden sticky>
            <thead>
              <tr>
                <th scope="col">Option</th>
                {rows.map(({ option }, rank) => (
                  <th key={option.id} scope="col" className={tableStyles.number}>
                    Rank {rank + 1}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ option, ranks }) => (
                <tr key={option.id}>
                  <th scope="row">
                    <Name text={option.name} fit="clamp" />
                  </th>
                  {ranks.map(({ number, shown }, rank) => (
                    <HeatCell key={rank} number={number} shown={shown} />
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

/** The draws themselves: two browsers that drew alike show the same. */
function asTable({ rows, draws }: DrawnTableProps): FigureTable {
  return {
    caption: `Draws in which each option takes each rank, of ${draws.toLocaleString("en")}`,
    columns: ["Option", ...rows.map((_, rank) => `Rank ${rank + 1}`)],
    rows: rows.map(({ option, ranks }) => [option.name, ...ranks.map((count) => count.draws)]),
  };
}
