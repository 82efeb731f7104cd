import { useState } from "react";
import type { ModeWords } from "#core/views/mode-words.ts";
import type { SingleChange } from "#core/views/single-changes.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Name } from "#ui/name.tsx";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./flips.module.css";
import { Tag } from "#ui/tag.tsx";

/** Every single change that there is, as a table; drawn only while it is open. */
export function AllFlips({ changes, words }: { changes: readonly SingleChange[]; words: ModeWords }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={`Show all ${changes.length}`} onToggle={setOpen}>
      {open && (
        <ScrollArea label={words.changesCaption} height="screen">
          <Table caption={words.changesCaption} captionHidden sticky>
            <thead>
              <tr>
                <th scope="col">Would {words.lead}</th>
                <th scope="col">What</th>
                <th scope="col" className={tableStyles.number}>
                  From
                </th>
                <th scope="col" className={tableStyles.number}>
                  To
                </th>
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
      )}
    </Disclosure>
  );
}

function ChangeRow({ change: { option, what, shownFrom, shownTo, withinRange } }: { change: SingleChange }) {
  return (
    <tr>
      <th scope="row">
        <Name text={option.name} />
      </th>
      <td className={styles.what}>
        <Name text={what} fit="wrap" /> {withinRange && <Tag tone="warning">within what we do not know</Tag>}
      </td>
      <td className={tableStyles.number}>{shownFrom}</td>
      <td className={tableStyles.number}>{shownTo}</td>
    </tr>
  );
}
