import { useId } from "react";
import { listInWords } from "#core/views/list-in-words.ts";
import type { MethodResult } from "#core/views/method-check.ts";
import { shownAgreement } from "#core/views/shown-agreement.ts";
import { Name } from "#ui/name.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import { Tag } from "#ui/tag.tsx";
import styles from "./method-check.module.css";

/** One line per method: who is first, and how far its order agrees with the page's own. */
export function MethodStrip({ results }: { results: readonly MethodResult[] }) {
  const note = useId();
  return (
    <>
      <Table caption="Which option is in front under each method" captionHidden aria-describedby={note}>
        <thead>
          <tr>
            <th scope="col">Method</th>
            <th scope="col">In front</th>
            <th scope="col" className={tableStyles.number}>
              Agreement
            </th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <MethodLine key={result.method.id} result={result} />
          ))}
        </tbody>
      </Table>
      <p id={note} className={styles.note}>
        Agreement is Kendall’s tau-b between a method’s order and that of the weighted sum: 1 is the same
        order, 0 is no connection, −1 is the order reversed.
      </p>
    </>
  );
}

function MethodLine({ result: { method, first, verdict, tau } }: { result: MethodResult }) {
  return (
    <tr>
      <th scope="row" className={styles.method}>
        {method.name} <span className={styles.help}>{method.help}</span>
      </th>
      <td>
        {first.length === 0 ? (
          "cannot take these ratings"
        ) : (
          <Name text={listInWords(first.map(({ name }) => name))} fit="wrap" />
        )}{" "}
        {verdict === "differs" && <Tag tone="warning">differs</Tag>}
        {verdict === "breaks-tie" && <Tag>breaks the tie</Tag>}
      </td>
      <td className={tableStyles.number}>{shownAgreement(tau)}</td>
    </tr>
  );
}
