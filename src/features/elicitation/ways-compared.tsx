import { elicitationComparison, type ComparedWeights } from "#core/views/elicitation-comparison.ts";
import { modeWords } from "#core/views/mode-words.ts";
import { shownShare } from "#core/views/shown-share.ts";
import { useOpen, useView } from "#platform/store/use-open.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Name } from "#ui/name.tsx";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./ways-compared.module.css";

/** The weights that each way gave, side by side, and who would lead by each. */
export function WaysCompared() {
  const { criteria, columns, unfinished } = useView(elicitationComparison);
  const { leaderTitle, leadTitle } = useOpen(({ decision }) => modeWords(decision.mode));
  return (
    <>
      {columns.length > 1 ? (
        <>
          <p className={styles.note}>
            Each criterion&rsquo;s share of all points. Where the ways differ, talk about that criterion
            first.
          </p>
          <div className={styles.scroll}>
            <ScrollArea label="What each way gave, scrolls sideways">
              <Table caption="What each way gave" captionHidden sticky>
                <thead>
                  <tr>
                    <th scope="col">
                      <VisuallyHidden>Outcome or criterion</VisuallyHidden>
                    </th>
                    {columns.map(({ way, name }) => (
                      <th key={way} scope="col" className={tableStyles.number}>
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody className={styles.outcome}>
                  <OutcomeRow title={leaderTitle} columns={columns} text={({ place }) => place.names} />
                  <OutcomeRow title={leadTitle} columns={columns} text={leadOf} />
                  <OutcomeRow
                    title="Order of criteria"
                    columns={columns}
                    text={({ order }) => order || "–"}
                  />
                </tbody>
                <tbody>
                  {criteria.map(({ id, name }) => (
                    <tr key={id}>
                      <th scope="row" className={styles.first}>
                        <Name text={name} fit="wrap" />
                      </th>
                      {columns.map(({ way, shares }) => (
                        <td key={way} className={tableStyles.number}>
                          {shownShare(shares[id] ?? 0)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </Table>
            </ScrollArea>
          </div>
          <p className={styles.note}>
            The number behind an order is Kendall&rsquo;s tau-b: 1 is the same order as now, 0 an unrelated
            one, -1 the reverse.
          </p>
        </>
      ) : (
        <EmptyState title="No other way has given weights yet">
          Answer one under &ldquo;Other ways&rdquo;, and what it gives stands here beside the points in use.
        </EmptyState>
      )}
      {unfinished.length > 0 && (
        <div className={styles.unfinished}>
          <h3>Not finished</h3>
          <ul>
            {unfinished.map(({ way, name, next }) => (
              <li key={way}>
                {name}: {next}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface OutcomeRowProps {
  title: string;
  columns: readonly ComparedWeights[];
  text: (column: ComparedWeights) => string;
}

function OutcomeRow({ title, columns, text }: OutcomeRowProps) {
  return (
    <tr>
      <th scope="row" className={styles.first}>
        {title}
      </th>
      {columns.map((column) => (
        <td key={column.way}>{text(column)}</td>
      ))}
    </tr>
  );
}

function leadOf({ place }: ComparedWeights): string {
  return [place.lead, place.firmness].filter(Boolean).join(", ") || "–";
}
