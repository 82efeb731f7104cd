import type { Option } from "#core/domain/decision.ts";
import type { MethodResult } from "#core/views/method-check.ts";
import { Name } from "#ui/name.tsx";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";

const CAPTION = "Rank of each option under each method";

export interface MethodRanksProps {
  options: readonly Option[];
  results: readonly MethodResult[];
}

/** The whole order of each method; only the table scrolls where it is too wide. */
export function MethodRanks({ options, results }: MethodRanksProps) {
  return (
    <ScrollArea label={CAPTION}>
      <Table caption={CAPTION} captionHidden sticky>
        <thead>
          <tr>
            <th scope="col">Option</th>
            {results.map(({ method }) => (
              <th key={method.id} scope="col" className={tableStyles.number}>
                {method.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map((option, row) => (
            <tr key={option.id}>
              <th scope="row">
                <Name text={option.name} fit="wrap" />
              </th>
              {results.map(({ method, ranks }) => (
                <td key={method.id} className={tableStyles.number}>
                  {shownRank(ranks, row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollArea>
  );
}

function shownRank(ranks: readonly number[] | null, row: number): string {
  const rank = ranks?.[row];
  if (ranks === null || rank === undefined) return "–";
  return ranks.filter((other) => other === rank).length > 1 ? `${rank}=` : `${rank}`;
}
