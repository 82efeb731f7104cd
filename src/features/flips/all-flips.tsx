import { useState } from "react";
import type { ModeWords } from "#core/views/mode-words.ts";
import type { SingleChange } from "#core/views/single-changes.ts";
import { classNames } from "#ui/class-names.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Name } from "#ui/name.tsx";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./flips.module.css";
import { TryChange } from "./try-change.tsx";
import { WithinRangeTag } from "./within-range-tag.tsx";

export interface AllFlipsProps {
  changes: readonly SingleChange[];
  words: ModeWords;
}

/** Every single change that there is, as a table; drawn only while it is open. */
export function AllFlips({ changes, words }: AllFlipsProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={`Show all ${changes.length}, smallest first`} onToggle={setOpen}>
      {open && (
        <div className={styles.steady}>
          <ScrollArea label={words.changesCaption} height="screen">
            <Table caption={words.changesCaption} captionHidden sticky>
              <thead>
                <tr>
                  <th scope="col">Would {words.lead}</th>
                  <th scope="col">What</th>
                  <th scope="col" className={classNames(tableStyles.number, styles.from)}>
                    From
                  </th>
                  <th scope="col">To</th>
                </tr>
              </thead>
              <tbody>
                {changes.map((change) => (
                  <ChangeRow
                    key={`${change.kind} ${change.rated?.id ?? ""} ${change.criterion.id} ${change.option.id}`}
                    change={change}
                  />
                ))}
              </tbody>
            </Table>
          </ScrollArea>
        </div>
      )}
    </Disclosure>
  );
}

function ChangeRow({ change }: { change: SingleChange }) {
  const { option, what, shownFrom, shownTo, withinRange } = change;
  return (
    <tr>
      <th scope="row">
        <Name text={option.name} />
      </th>
      <td>
        <Name text={what} fit="wrap" /> {withinRange && <WithinRangeTag />}
      </td>
      <td className={tableStyles.number}>{shownFrom}</td>
      <td className={styles.cell}>
        <TryChange place="all" change={change} label={shownTo} />
      </td>
    </tr>
  );
}
