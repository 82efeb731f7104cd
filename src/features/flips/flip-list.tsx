import { memo, useId } from "react";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { flipsByRival, type FlipsByRival } from "#core/views/flips-by-rival.ts";
import { listInWords } from "#core/views/list-in-words.ts";
import { modeWords, type ModeWords } from "#core/views/mode-words.ts";
import { notLookedAt } from "#core/views/not-looked-at.ts";
import { resultSentence } from "#core/views/result-sentence.ts";
import { singleChanges } from "#core/views/single-changes.ts";
import { useLiveView } from "#platform/store/use-live-view.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { AllFlips } from "./all-flips.tsx";
import { Name } from "#ui/name.tsx";
import styles from "./flips.module.css";
import { RivalFlipsItem } from "./rival-flips-item.tsx";

/** What would change the answer, each rival's smallest changes first: the outcome that a review takes away. */
export const FlipList = memo(function FlipList() {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>What would change the answer</h2>
      <Flips />
    </section>
  );
});

function Flips() {
  const { found, all, notLooked, result, words, decision, scenario } = useLiveView(whatWouldChange);
  if (!found) return <EmptyState title={result.headline}>{result.reasons}</EmptyState>;
  if (found.rivals.length === 0) {
    return <EmptyState title={nobodyBehind(found, words)}>{nextStep(found, words)}</EmptyState>;
  }
  const leaders = listInWords(found.leaders.map(({ name }) => name));
  return (
    <>
      <p className={styles.lead}>
        {found.leaders.length > 1 ? `${leaders} are ${words.tied}` : words.leading(leaders)}. For each other
        option: the smallest change of one weight, of one rating, and of all weights together that puts it
        alone in front, everything else as it is.
      </p>
      <ul className={styles.rivals}>
        {found.rivals.map((rival) => (
          <RivalFlipsItem
            key={rival.option.id}
            rival={rival}
            isPart={notLooked !== ""}
            decision={decision}
            scenario={scenario}
          />
        ))}
      </ul>
      {notLooked !== "" && (
        <p className={styles.note}>
          <Name text={notLooked} fit="wrap" />
        </p>
      )}
      {found.unranked.length > 0 && <p className={styles.note}>{withoutRank(found)}</p>}
      {all.length > 0 && <AllFlips changes={all} words={words} />}
    </>
  );
}

function whatWouldChange(decision: Decision, scenario: Scenario) {
  return {
    found: flipsByRival(decision, scenario),
    all: singleChanges(decision, scenario),
    notLooked: notLookedAt(decision, scenario),
    result: resultSentence(decision, scenario),
    words: modeWords(decision.mode),
    decision,
    scenario,
  };
}

function nobodyBehind({ leaders }: FlipsByRival, words: ModeWords): string {
  if (leaders.length > 1) return `Every option with a rank is ${words.tied}`;
  return `${leaders[0]?.name ?? ""} is the only option with a rank`;
}

function nextStep(found: FlipsByRival, words: ModeWords): string {
  if (found.leaders.length > 1) return "Any change to a weight or a rating that tells them apart decides.";
  if (found.unranked.length > 0) return withoutRank(found);
  return `Bring back another option, and this list says what would put it ${words.ahead}.`;
}

function withoutRank({ unranked, advice }: FlipsByRival): string {
  const names = listInWords(unranked.map(({ name }) => name));
  return `Not looked at, for want of a rank: ${names}. ${advice}`;
}
