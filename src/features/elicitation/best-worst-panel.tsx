import { useState } from "react";
import type { BestWorstAnswers } from "#core/domain/elicitation.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { answerWay } from "#core/scenario/answer-way.ts";
import {
  chooseBest,
  chooseHeld,
  chooseWorst,
  holdAgainstBest,
  holdAgainstWorst,
} from "#core/scenario/hold-against-ends.ts";
import { bestWorstConsistency, FITS_BELOW } from "#core/views/best-worst-consistency.ts";
import { bestWorstOutcome } from "#core/views/best-worst-outcome.ts";
import { OFF_BY_AT_MOST } from "#core/views/off-by-at-most.ts";
import { criteriaInPlay, startedBestWorst } from "#core/views/started-answers.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useView } from "#platform/store/use-open.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Notice } from "#ui/notice.tsx";
import { Select, type SelectChoice } from "#ui/select.tsx";
import styles from "./best-worst-panel.module.css";
import { CriteriaChoice } from "./criteria-choice.tsx";
import { HeldTable } from "./held-table.tsx";
import { TimesSelect } from "./times-select.tsx";

type RowsByEnd = Readonly<Record<CriterionId, BestWorstAnswers["bestToOthers"]>>;

/** "Best and worst": the two ends of importance, and all other criteria held against them. */
export function BestWorstPanel() {
  const answers = useView(startedBestWorst);
  const { held, outcome } = bestWorstOutcome(answers, useView(criteriaInPlay));
  // What was said of an end that is chosen no more: arrow keys pass by on their way to another.
  const [ofBests, setOfBests] = useState<RowsByEnd>({});
  const [ofWorsts, setOfWorsts] = useState<RowsByEnd>({});
  const { criteria, best, worst, times, others } = held;
  const consistency = bestWorstConsistency(held, outcome);

  return (
    <div className={styles.panel}>
      <CriteriaChoice
        taking={criteria}
        hint={`Each criterion besides the two ends is asked about twice. Answers about a criterion go when it is left out; it then gets no points.`}
        onChange={(id, takesPart) => {
          change((given) =>
            chooseHeld(
              given,
              takesPart ? [...given.criteria, id] : given.criteria.filter((each) => each !== id),
            ),
          );
        }}
      />
      {criteria.length === 1 && (
        <p>Only one criterion takes part, so it has the whole weight. Nothing is asked.</p>
      )}
      {criteria.length > 1 && (
        <>
          <div className={styles.ends}>
            <Select
              label="Most important"
              value={best?.id ?? ""}
              choices={endChoices(criteria, best, worst)}
              onChoose={(id) => {
                if (answers.best !== null) setOfBests({ ...ofBests, [answers.best]: answers.bestToOthers });
                change((given) => chooseBest(given, id, ofBests[id]), "best-worst:best");
              }}
            />
            <Select
              label="Least important"
              value={worst?.id ?? ""}
              choices={endChoices(criteria, worst, best)}
              onChoose={(id) => {
                if (answers.worst !== null)
                  setOfWorsts({ ...ofWorsts, [answers.worst]: answers.othersToWorst });
                change((given) => chooseWorst(given, id, ofWorsts[id]), "best-worst:worst");
              }}
            />
          </div>
          {best && worst && (
            <>
              <div className={styles.whole}>
                <TimesSelect
                  label={`How much more does ${best.name} matter than ${worst.name}?`}
                  value={times}
                  onChoose={(value) => {
                    change((given) => holdAgainstBest(given, worst.id, value), "best-worst:ends");
                  }}
                />
              </div>
              {others.length > 0 && (
                <HeldTable
                  best={best}
                  worst={worst}
                  most={times}
                  others={others}
                  onBest={(id, value) => {
                    change((given) => holdAgainstBest(given, id, value), `best-worst:best:${id}`);
                  }}
                  onWorst={(id, value) => {
                    change((given) => holdAgainstWorst(given, id, value), `best-worst:worst:${id}`);
                  }}
                />
              )}
            </>
          )}
        </>
      )}
      <div role="status">{consistency && <p>{allGiven(held.asked, consistency.fits)}</p>}</div>
      {consistency && consistency.look.length > 0 && (
        <Notice tone="warning" title="These answers fit the weights least">
          <ul className={styles.look}>
            {consistency.look.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Disclosure summary="How is this calculated?">
        <p>
          The weights are those whose largest disagreement with an answer is smallest: the linear best-worst
          method (Rezaei 2016). An answer says that one weight is so many times another; what it is off by is
          a part of the whole weight.
        </p>
        <p>
          The answers fit together when none is off by {FITS_BELOW} of the whole weight or more, nor by more
          than {OFF_BY_AT_MOST} times. This is our own rule: the method names no limit.
        </p>
      </Disclosure>
    </div>
  );
}

/** Read aloud when it changes, and so without a figure that changes with each step of an answer. */
function allGiven(asked: number, fits: boolean): string {
  if (asked === 1) return "The one answer is given.";
  return `All ${asked} answers are given${fits ? "" : ", but some do not fit together"}.`;
}

/** All that take part; the one at the other end cannot be chosen twice. */
function endChoices(
  criteria: readonly RatedCriterion[],
  chosen: RatedCriterion | null,
  otherEnd: RatedCriterion | null,
): readonly SelectChoice[] {
  return [
    ...(chosen ? [] : [{ value: "", label: "Choose a criterion", disabled: true }]),
    ...criteria.map((criterion) => ({
      value: criterion.id,
      label: criterion.name,
      disabled: criterion === otherEnd,
    })),
  ];
}

/** The arrow keys pass by answers on their way: what follows closely is one step of undo. */
function change(to: (answers: BestWorstAnswers) => BestWorstAnswers, gesture?: string): void {
  changeScenario(
    (scenario, decision) => answerWay(scenario, "bestWorst", to(startedBestWorst(decision, scenario))),
    gesture,
  );
}
