import type { RivalFlips } from "#core/views/flips-by-rival.ts";
import type { ModeWords } from "#core/views/mode-words.ts";
import type { SingleChange } from "#core/views/single-changes.ts";
import { Name } from "#ui/name.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./flips.module.css";

/** One rival and the smallest changes that would put it ahead, or that there are none. */
export function RivalFlipsItem({ rival, words }: { rival: RivalFlips; words: ModeWords }) {
  const { option, weight, rating, inRange } = rival;
  const nothing = !weight && !rating;
  return (
    <li className={styles.rival}>
      <h3 className={styles.name} data-far={nothing}>
        <Name text={option.name} fit="wrap" />
      </h3>
      {nothing ? (
        <p className={styles.none}>
          No single weight or rating alone puts {option.name} {words.ahead}.
        </p>
      ) : (
        <ul className={styles.changes}>
          <li>
            {weight ? (
              <Change change={weight} />
            ) : (
              `No single weight alone puts ${option.name} ${words.ahead}.`
            )}
          </li>
          <li>
            {rating ? (
              <Change change={rating} />
            ) : (
              `No single rating alone puts ${option.name} ${words.ahead}.`
            )}
          </li>
          {inRange && (
            <li>
              <Change change={inRange} />
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function Change({ change: { sentence, withinRange } }: { change: SingleChange }) {
  return (
    <>
      {sentence} {withinRange && <Tag tone="warning">within what we do not know</Tag>}
    </>
  );
}
