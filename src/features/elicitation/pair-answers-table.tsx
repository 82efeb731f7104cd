import type { PairJudgment } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import type { Pair } from "#core/domain/pair.ts";
import { judgmentSentence } from "#core/views/comparison-words.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Table } from "#ui/table.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./pair-answers-table.module.css";

interface PairAnswersTableProps {
  judgments: readonly PairJudgment[];
  nameOf: (id: CriterionId) => string;
  onChange: (pair: Pair) => void;
  onTakeBack: (pair: Pair) => void;
}

/** Every answer in words, each with the way to change it and to take it back. Nothing without answers. */
export function PairAnswersTable({ judgments, nameOf, onChange, onTakeBack }: PairAnswersTableProps) {
  if (judgments.length === 0) return null;
  return (
    <Disclosure summary={`Answers (${judgments.length})`}>
      <Table caption="Answers" captionHidden>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">
              <VisuallyHidden>What to do with it</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {judgments.map((judgment) => {
            const pair: Pair = [judgment.more, judgment.less];
            const about = `the answer on ${nameOf(judgment.more)} and ${nameOf(judgment.less)}`;
            return (
              <tr key={pair.toSorted().join(" ")}>
                <th scope="row" className={styles.words}>
                  {judgmentSentence(judgment, nameOf)}
                </th>
                <td>
                  <div className={styles.acts}>
                    <Button
                      variant="quiet"
                      size="small"
                      aria-label={`Change ${about}`}
                      onClick={() => {
                        onChange(pair);
                      }}
                    >
                      Change
                    </Button>
                    <Button
                      variant="quiet"
                      size="small"
                      aria-label={`Take back ${about}`}
                      onClick={() => {
                        onTakeBack(pair);
                      }}
                    >
                      Take back
                    </Button>
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Disclosure>
  );
}
