import { lowerFirst } from "#core/views/lower-first.ts";
import type { ModeWords } from "#core/views/mode-words.ts";
import type { VerdictCheck } from "#core/views/verdict-check.ts";
import { Name } from "#ui/name.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./verdict.module.css";

export interface CheckItemProps {
  check: VerdictCheck & { readonly decides: boolean };
  words: ModeWords;
}

/** One check: what was found, the limit that it is held against, and in words what it comes to. */
export function CheckItem({ check: { title, found, limit, says, decides }, words }: CheckItemProps) {
  return (
    <li className={styles.check}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.found}>
        <Name text={found} fit="wrap" /> <span className={styles.limit}>{limit}</span>
      </p>
      <p className={styles.says}>
        {decides ? <Tag tone="warning">decides: {sayWords(says, words)}</Tag> : sayWords(says, words)}
      </p>
    </li>
  );
}

function sayWords(says: VerdictCheck["says"], { unclear }: ModeWords): string {
  switch (says) {
    case "clear":
      return "clear";
    case "close-call":
      return "close call";
    case "no-clear-winner":
      return lowerFirst(unclear);
    case null:
      return "no say";
  }
}
