import { useTriedWords } from "#platform/store/use-try-on.ts";
import { Name } from "#ui/name.tsx";
import styles from "./tried-on.module.css";

/** That the Result is of a change which is only tried on, and of which. */
export function TriedOnWords() {
  const words = useTriedWords();
  if (!words) return null;
  return (
    <p className={styles.words} title={words.what}>
      <b>Tried on, nothing is changed yet:</b> <Name text={words.what} fit="wrap" />.
    </p>
  );
}
