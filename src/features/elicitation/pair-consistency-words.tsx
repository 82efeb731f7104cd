import type { CriterionId } from "#core/domain/ids.ts";
import type { Pair } from "#core/domain/pair.ts";
import type { PairConsistency } from "#core/views/pair-consistency.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./pairs-panel.module.css";

interface PairConsistencyWordsProps {
  look: PairConsistency["look"];
  nameOf: (id: CriterionId) => string;
  onLookAgain: (pair: Pair) => void;
}

/** The answers to look at again; nothing while they fit together. */
export function PairConsistencyWords({ look, nameOf, onLookAgain }: PairConsistencyWordsProps) {
  if (look.length === 0) return null;
  return (
    <Notice tone="warning" title="Look again at the answers that fit the least">
      <ul className={styles.look}>
        {look.map(({ judgment, sentence }) => (
          <li key={`${judgment.more} ${judgment.less}`}>
            {sentence}{" "}
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
