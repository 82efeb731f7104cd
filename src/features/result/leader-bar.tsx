import { podium } from "#core/views/podium.ts";
import { ranking } from "#core/views/ranking.ts";
import { useResult } from "#platform/simulation/use-result.ts";
import { tryOnStore } from "#platform/store/try-on.ts";
import { useShownView } from "#platform/store/use-shown-view.ts";
import { Name } from "#ui/name.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./leader-bar.module.css";

/** On a phone: who leads or what to add next, always in sight, so that a weight and its effect are seen together. */
export function LeaderBar() {
  const current = useShownView(ranking);
  const { headline } = useResult();
  const isTriedOn = tryOnStore(({ triedOn }) => triedOn !== null);
  const first = podium(current)?.leaders[0];
  return (
    <div className={styles.bar} data-tried={isTriedOn} data-leader-bar="" aria-hidden="true">
      <span className={styles.words}>
        <Name text={headline} fit="wrap" />
      </span>
      <span className={styles.end}>
        {isTriedOn && <Tag tone="accent">tried on</Tag>}
        {first && (
          <span className={styles.total}>
            {/* The headline names whose total it is, save where it names no one. */}
            {!headline.includes(first.option.name) && <Name text={`${first.option.name} `} />}
            {first.shownNumber}
          </span>
        )}
      </span>
    </div>
  );
}
