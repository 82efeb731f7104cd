import type { CombinationCoverage } from "#core/views/combination-coverage.ts";
import { combinationGainParts } from "#core/views/combination-gain-parts.ts";
import { shownShare } from "#core/views/shown-share.ts";
import { classNames } from "#ui/class-names.ts";
import { Name } from "#ui/name.tsx";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import { CoveredRating } from "./covered-rating.tsx";
import { TogetherCell } from "./together-cell.tsx";
import styles from "./coverage-table.module.css";

const CAPTION = "What is covered together, criterion by criterion";

/** Criteria heaviest first; what the members cover together, then each option, members before the others. */
export function CoverageTable({ coverage }: { coverage: CombinationCoverage }) {
  const { options, lines, together } = coverage;
  const gains = combinationGainParts(coverage);
  const marked = lines.flatMap(({ ratings }) => ratings);
  const members = options.filter(({ member }) => member).length;
  const { number, strong } = tableStyles;
  return (
    <>
      <ScrollArea label={CAPTION} height="screen">
        <Table caption={CAPTION} captionHidden sticky>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col" className={number}>
                Weight
              </th>
              <th scope="col" className={styles.together}>
                Together
              </th>
              {members > 1 && (
                <th scope="col" className={classNames(number, styles.gain)}>
                  Gain over <Name text={gains.over} fit="clamp" />
                </th>
              )}
              {options.map(({ option, member, takenOut }) => (
                <th
                  key={option.id}
                  scope="col"
                  className={classNames(number, styles.option, member && styles.member)}
                >
                  <Name text={option.name} fit="clamp" />{" "}
                  {member && <span className={styles.role}>member</span>}{" "}
                  {takenOut && <span className={styles.role}>taken out</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, place) => (
              <tr key={line.criterion.id}>
                <th scope="row" className={styles.criterion}>
                  <Name text={line.criterion.name} fit="wrap" />
                </th>
                <td className={number}>
                  {line.points} <span className={styles.share}>{shownShare(line.share)}</span>
                </td>
                <td className={styles.together}>
                  <TogetherCell line={line} members={members} />
                </td>
                {members > 1 && <td className={number}>{gains.parts[place]}</td>}
                {options.map(({ option, member }, row) => (
                  <td
                    key={option.id}
                    className={classNames(
                      number,
                      member && styles.member,
                      line.by.includes(option) && strong,
                    )}
                  >
                    <CoveredRating rating={line.ratings[row]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot className={styles.foot}>
            <tr className={styles.total}>
              <th scope="row">Total of 100</th>
              <td />
              <td className={classNames(styles.together, strong)}>{together.shownTotal}</td>
              {members > 1 && <td className={classNames(number, strong)}>{gains.total}</td>}
              {options.map(({ option, member, shownTotal }) => (
                <td key={option.id} className={classNames(number, strong, member && styles.member)}>
                  {shownTotal}
                </td>
              ))}
            </tr>
          </tfoot>
        </Table>
      </ScrollArea>
      <p className={styles.key}>
        Ratings 1 to 5, 5 is better; totals and gains in points of 100.
        {marked.some(({ own }) => own) && " * is the team's own rating."}
        {marked.some(({ imputed }) => imputed) && " ° is a stand-in: the criterion does not apply."}
      </p>
    </>
  );
}
