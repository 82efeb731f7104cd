import { useState } from "react";
import type { Decision, Option } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { everyCriterion, type CriterionChanges } from "#core/views/every-criterion.ts";
import { listInWords } from "#core/views/list-in-words.ts";
import type { SingleChange } from "#core/views/single-changes.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Name } from "#ui/name.tsx";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./flips.module.css";
import { TryChange } from "./try-change.tsx";
import { WithinRangeTag } from "./within-range-tag.tsx";

export interface EveryCriterionProps {
  option: Option;
  decision: Decision;
  scenario: Scenario;
}

/** What every criterion alone can do for one rival; drawn only while it is open. */
export function EveryCriterion(props: EveryCriterionProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={<span>Every criterion for {props.option.name}</span>} onToggle={setOpen}>
      {open && <CriteriaTable {...props} />}
    </Disclosure>
  );
}

function CriteriaTable({ option, decision, scenario }: EveryCriterionProps) {
  const rows = everyCriterion(decision, scenario, option.id);
  const leader = rows.find(({ leaders }) => leaders)?.leaders?.rated;
  const caption = `What each criterion alone can do for ${option.name}, heaviest first`;
  return (
    <>
      <p className={styles.note}>Press a change to try it on.</p>
      <div className={styles.steady}>
        <ScrollArea label={caption} height="screen">
          <Table caption={caption} captionHidden sticky>
            <thead>
              <tr>
                <th scope="col">Criterion</th>
                <th scope="col">Weight</th>
                <th scope="col">
                  Rating of <Name text={option.name} fit="wrap" />
                </th>
                {leader && (
                  <th scope="col">
                    Rating of <Name text={leader.name} fit="wrap" />
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.criterion.id}>
                  <th scope="row">
                    <Name text={row.criterion.name} fit="wrap" />
                  </th>
                  <td className={styles.cell}>
                    <ChangeCell change={row.weight} instead={withoutWeight(row)} />
                  </td>
                  <td className={styles.cell}>
                    <ChangeCell change={row.own} />
                  </td>
                  {leader && (
                    <td className={styles.cell}>
                      <ChangeCell change={row.leaders} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </Table>
        </ScrollArea>
      </div>
    </>
  );
}

interface ChangeCellProps {
  change: SingleChange | null;
  /** What is said where there is no change. */
  instead?: string;
}

function ChangeCell({ change, instead = "impossible by this alone" }: ChangeCellProps) {
  if (!change) {
    return (
      <span className={tableStyles.muted}>
        <Name text={instead} fit="wrap" />
      </span>
    );
  }
  const { shownFrom, shownTo, withinRange } = change;
  const label = shownTo.startsWith("below") ? `${shownFrom}, ${shownTo}` : `${shownFrom} to ${shownTo}`;
  return (
    <>
      <TryChange place="criterion" change={change} label={label} />
      {withinRange && <WithinRangeTag />}
    </>
  );
}

function withoutWeight({ notRated }: CriterionChanges): string {
  if (notRated.length === 0) return "impossible by this alone";
  return `not looked at: ${listInWords(notRated.map(({ name }) => name))} not rated`;
}
