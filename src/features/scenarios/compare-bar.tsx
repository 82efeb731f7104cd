import { addressOf } from "#platform/places/address-of.ts";
import { Button } from "#ui/button.tsx";
import { LinkButton } from "#ui/link-button.tsx";
import type { Comparable } from "./chosen-pair.ts";
import styles from "./compare-bar.module.css";

export interface CompareBarProps {
  /** Chosen so far: none, one or two of the same decision. */
  pair: readonly Comparable[];
  decisionTitle: string;
  onClear: () => void;
}

/** Says what is chosen and what is still missing. It stays in sight, for long lists. */
export function CompareBar({ pair, decisionTitle, onClear }: CompareBarProps) {
  const [left, right] = pair;
  return (
    <div className={styles.bar} data-active={pair.length > 0}>
      <p role="status" className={styles.words}>
        {sentence(pair.length, decisionTitle)}
      </p>
      {left && right && (
        <LinkButton
          size="small"
          variant="primary"
          href={addressOf({ kind: "compare-scenarios", left: left.id, right: right.id })}
        >
          Compare these two
        </LinkButton>
      )}
      {pair.length > 0 && (
        <Button size="small" variant="quiet" onClick={onClear}>
          Clear choice
        </Button>
      )}
    </div>
  );
}

function sentence(count: number, decisionTitle: string): string {
  if (count === 0) return "Tick two scenarios of the same decision to see what differs.";
  if (count === 1) return `One is chosen. Tick another about ${decisionTitle}.`;
  return "Two are chosen.";
}
