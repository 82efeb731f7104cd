import type { ModeWords } from "#core/views/mode-words.ts";
import type { Difference } from "#core/views/scenario-difference.ts";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import { turnInWords } from "./difference-sentence.ts";

/** Every input on which the two differ, in the decision's order. */
export function InputsTable({
  differences,
  words,
}: {
  differences: readonly Difference[];
  words: ModeWords;
}) {
  return (
    <ScrollArea label="Inputs that differ, scrolls sideways">
      <Table caption="Inputs that differ" sticky>
        <thead>
          <tr>
            <th scope="col">Input</th>
            <th scope="col">A</th>
            <th scope="col">B</th>
            <th scope="col">{words.turnsAlone}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr
              key={`${difference.kind} ${difference.name}`}
              className={difference.turnsTo === null ? undefined : tableStyles.leading}
            >
              <th scope="row">{difference.name}</th>
              <td>{difference.left}</td>
              <td>{difference.right}</td>
              <td className={difference.turnsTo === null ? tableStyles.muted : tableStyles.strong}>
                {turnInWords(difference, words)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollArea>
  );
}
