import { podium } from "#core/views/podium.ts";
import { ranking } from "#core/views/ranking.ts";
import { resultSentence } from "#core/views/result-sentence.ts";
import { useView } from "#platform/store/use-open.ts";
import { Name } from "#ui/name.tsx";
import styles from "./leader-bar.module.css";

/** On a phone: who leads or what to add next, always in sight, so that a weight and its effect are seen together. */
export function LeaderBar() {
  const current = useView(ranking);
  const { headline } = useView(resultSentence);
  const first = podium(current)?.leaders[0];
  return (
    <div className={styles.bar} aria-hidden="true">
      <span className={styles.words}>
        <Name text={headline} fit="wrap" />
      </span>
      {first && <span className={styles.total}>{first.shownTotal}</span>}
    </div>
  );
}
