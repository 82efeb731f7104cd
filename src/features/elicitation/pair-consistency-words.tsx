import type { CriterionId } from "#core/domain/ids.ts";
import type { Pair } from "#core/domain/pair.ts";
import type { PairConsistency } from "#core/views/pair-consistency.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./pairs-panel.module.css";

interface PairConsistencyWordsProps {
  consistency: PairConsistency;
  nameOf: (id: CriterionId) => string;
  onLookAgain: (pair: Pair) => void;
}

/** Whether the answers fit together, and those to look at again where they do not. */
export function PairConsistencyWords({ consistency, nameOf, onLookAgain }: PairConsistencyWordsProps) {
  const { sentence, look } = consistency;
  if (look.length === 0) return <p>{sentence}</p>;
  return (
    <Notice tone="warning" title={sentence}>
      <p>The weights stand between them. Look again at those that fit the least:</p>
      <ul className={styles.look}>
        {look.map(({ judgment, sentence: doubt }) => (
          <li key={`${judgment.more} ${judgment.less}`}>
            {doubt}{" "}
            <Button
              variant="quiet"
              size="small"
              aria-label={`Ask again about ${nameOf(judgment.more)} and ${nameOf(judgment.less)}`}
              onClick={() => {
                onLookAgain([judgment.more, judgment.less]);
              }}
            >
              Ask again
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
