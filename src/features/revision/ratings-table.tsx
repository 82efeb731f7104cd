import type { RatingChange } from "#core/views/revision-ratings.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./ratings-table.module.css";
import type { TwoRevisions } from "./totals-table.tsx";

export interface RatingsTableProps {
  ratings: readonly RatingChange[];
  revisions: TwoRevisions;
}

/** Every rating of the catalog that moved; where the team has its own, that one goes on counting. */
export function RatingsTable({ ratings, revisions }: RatingsTableProps) {
  const own = useOpen((open) => open.scenario.ratings);
  return (
    <ScrollArea label="Ratings on both revisions">
      <Table caption="Ratings of the catalog that changed" captionHidden>
        <thead>
          <tr>
            <th scope="col">Rating</th>
            <th scope="col" className={tableStyles.number}>
              Revision {revisions.before}
            </th>
            <th scope="col" className={tableStyles.number}>
              Revision {revisions.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {ratings.map(({ option, criterion, before, after }) => {
            const teams = own[criterion.id]?.[option.id];
            return (
              <tr key={`${option.id} ${criterion.id}`}>
                <th scope="row">
                  {option.name} on {criterion.name}
                  {teams && <span className={styles.own}>The team's own {teams.mode} stays.</span>}
                </th>
                <td className={tableStyles.number}>{before}</td>
                <td className={tableStyles.number}>{after}</td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </ScrollArea>
  );
}
