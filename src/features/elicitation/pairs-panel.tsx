import { useRef } from "react";
import { flushSync } from "react-dom";
import type { PairAnswers } from "#core/domain/elicitation.ts";
import { isJudgmentOf } from "#core/domain/pair.ts";
import { answerWay } from "#core/scenario/answer-way.ts";
import { chooseCompared, judgePair, takeBackJudgment } from "#core/scenario/judge-pair.ts";
import { comparedPairs } from "#core/views/compared-pairs.ts";
import { CONSISTENT_BELOW, pairConsistency } from "#core/views/pair-consistency.ts";
import { OFF_BY_AT_MOST } from "#core/views/off-by-at-most.ts";
import { pairProgress } from "#core/views/pair-progress.ts";
import { manyPairs } from "#core/views/many-pairs.ts";
import { criteriaInPlay, startedPairs } from "#core/views/started-answers.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useView } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { CriteriaChoice } from "./criteria-choice.tsx";
import { PairAnswersTable } from "./pair-answers-table.tsx";
import { PairConsistencyWords } from "./pair-consistency-words.tsx";
import { PairQuestion } from "./pair-question.tsx";
import styles from "./pairs-panel.module.css";
import { usePairInTurn } from "./use-pair-in-turn.ts";

/** "Compare in pairs": one question at a time, how far it has come, and whether the answers fit together. */
export function PairsPanel() {
  const compared = comparedPairs(useView(startedPairs), useView(criteriaInPlay));
  const { criteria, judgments } = compared;
  const turn = usePairInTurn(criteria, judgments);
  const status = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLLegendElement>(null);
  const consistency = pairConsistency(compared);

  /** Another question takes the place of this one, or none is left: whoever does not see it is brought there. */
  const moveOn = (act: () => void) => {
    flushSync(act);
    (question.current ?? status.current)?.focus();
  };
  const nameOf = (id: string) => criteria.find((each) => each.id === id)?.name ?? id;
  const [first, second] = (turn.pair ?? []).map((id) => criteria.find((each) => each.id === id));

  return (
    <div className={styles.panel}>
      <CriteriaChoice
        taking={criteria}
        hint={manyPairs(compared)}
        onChange={(id, takesPart) => {
          change((answers) =>
            chooseCompared(
              answers,
              takesPart ? [...answers.criteria, id] : answers.criteria.filter((each) => each !== id),
            ),
          );
        }}
      />
      {first && second ? (
        <PairQuestion
          // A new question starts with nothing of the one before it.
          key={`${first.id} ${second.id}`}
          first={first}
          second={second}
          answer={judgments.find((each) => isJudgmentOf(each, [first.id, second.id])) ?? null}
          canGoBack={turn.canGoBack}
          isLast={turn.isLast}
          questionRef={question}
          onAnswer={(judgment) => {
            // The arrow keys pass by answers on their way: what follows closely is one step of undo.
            change((answers) => judgePair(answers, judgment), `pair:${first.id} ${second.id}`);
          }}
          onNext={() => {
            moveOn(turn.goOn);
          }}
          onSkip={() => {
            moveOn(turn.skip);
          }}
          onBack={() => {
            moveOn(turn.goBack);
          }}
        />
      ) : (
        <div className={styles.acts}>
          {turn.skipped.length > 0 && (
            <Button
              onClick={() => {
                moveOn(turn.askSkipped);
              }}
            >
              Ask what was skipped ({turn.skipped.length})
            </Button>
          )}
          {turn.canGoBack && (
            <Button
              variant="quiet"
              onClick={() => {
                moveOn(turn.goBack);
              }}
            >
              Back
            </Button>
          )}
        </div>
      )}
      <div role="status" ref={status} tabIndex={-1} className={styles.status}>
        <p>{pairProgress(compared)}</p>
      </div>
      {consistency && (
        <PairConsistencyWords
          look={consistency.look}
          nameOf={nameOf}
          onLookAgain={(pair) => {
            moveOn(() => {
              turn.open(pair);
            });
          }}
        />
      )}
      <PairAnswersTable
        judgments={judgments}
        nameOf={nameOf}
        onChange={(pair) => {
          moveOn(() => {
            turn.open(pair);
          });
        }}
        onTakeBack={(pair) => {
          moveOn(() => {
            change((answers) => takeBackJudgment(answers, pair));
          });
        }}
      />
      <Disclosure summary="How is this calculated?">
        <p>
          The weights are the principal eigenvector of the table of answers. This is the analytic hierarchy
          process, AHP for short (Saaty 1980). Pairs without an answer are filled in so that they contradict
          the others the least (Bozóki, Fülöp and Rónyai 2010). The consistency ratio holds the contradictions
          against those of answers by chance to as many pairs (Ágoston and Csató 2022).
        </p>
        <p>
          The answers fit together when the ratio is below {CONSISTENT_BELOW.toFixed(2)} and the weights agree
          with each answer: they turn none round, and none is off by more than {OFF_BY_AT_MOST} times. That
          second part is our own rule, because a single contradiction among many answers hardly shows in the
          ratio.
        </p>
      </Disclosure>
    </div>
  );
}

function change(to: (answers: PairAnswers) => PairAnswers, gesture?: string): void {
  changeScenario(
    (scenario, decision) => answerWay(scenario, "pairs", to(startedPairs(decision, scenario))),
    gesture,
  );
}
