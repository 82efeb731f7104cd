import { teamRatings } from "#core/views/team-ratings.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./decision-summary.module.css";

/** Where the team sees it otherwise than the catalog, with its reasons. Nothing while it nowhere does. */
export function TeamRatings() {
  const decision = useOpen((open) => open.decision);
  const scenario = useOpen((open) => open.scenario);
  const ratings = teamRatings(decision, scenario);
  if (ratings.length === 0) return null;
  return (
    <section aria-labelledby="decide-ratings" className={styles.section}>
      <h2 id="decide-ratings">Where the team rates it otherwise</h2>
      <Table caption="The team's own ratings" captionHidden>
        <thead>
          <tr>
            <th scope="col">Rating</th>
            <th scope="col" className={tableStyles.number}>
              Catalog
            </th>
            <th scope="col" className={tableStyles.number}>
              Team
            </th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {ratings.map(({ option, criterion, shown }) => (
            <tr key={`${option} ${criterion}`}>
              <th scope="row">
                {option} on {criterion}
              </th>
              <td className={tableStyles.number}>{shown.catalog?.mode ?? "not rated"}</td>
              <td className={tableStyles.number}>{shown.rating?.mode ?? "not rated"}</td>
              <td className={tableStyles.words}>
                <bdi dir="auto">{shown.note}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
