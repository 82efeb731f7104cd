import { useState } from "react";
import type { Swings } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { answerWay } from "#core/scenario/answer-way.ts";
import { chooseLargestStep, LARGEST_STEP } from "#core/scenario/choose-largest-step.ts";
import { setSwing } from "#core/scenario/set-swing.ts";
import { answeredSwings, type AskedStep } from "#core/views/answered-swings.ts";
import { decisionProblem } from "#core/views/decision-problem.ts";
import { elicitation } from "#core/views/elicitation.ts";
import { noSteps } from "#core/views/no-steps.ts";
import { swingSteps } from "#core/views/swing-steps.ts";
import { weighableCriteria } from "#core/views/weighable-criteria.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen, useView } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Name } from "#ui/name.tsx";
import { Select } from "#ui/select.tsx";
import { SwingStepRow } from "./swing-step-row.tsx";
import styles from "./swings-panel.module.css";

const NOTHING_SAID: Swings = {};

/** "From worst to best": what the step between the worst and the best option is worth on each criterion. */
export function SwingsPanel() {
  const answer = useOpen(({ scenario }) => scenario.elicitation.swings ?? NOTHING_SAID);
  const problem = useView(decisionProblem);
  const points = useView(swingPoints);
  const weighed = useView(weighableCriteria);
  // Found when the panel opens, so that no row moves under the hand: what weighs something or was answered.
  const [first, setFirst] = useState<readonly CriterionId[]>(() => [
    ...new Set([...weighed.map(({ id }) => id), ...Object.keys(answer)]),
  ]);
  const [chosen, setChosen] = useState<CriterionId | null>(null);
  // What was said of a step before it was called the most valuable: arrow keys pass by on their way to another.
  const [earlier, setEarlier] = useState<Swings>({});

  const { asked, largest, open } = answeredSwings(answer, problem);
  const top = largest.find(({ criterion }) => criterion.id === chosen) ?? largest[0];
  // Another one that is called as valuable does not take its place.
  if (top !== undefined && top.criterion.id !== chosen) setChosen(top.criterion.id);
  // What has points since then is asked about too, after the others.
  const listedIds = [...new Set([...first, ...weighed.map(({ id }) => id)])];
  const listed = listedIds.flatMap((id) => asked.find(({ step }) => step.criterion.id === id) ?? []);
  const others = asked.filter((each) => !listed.includes(each));
  const none = swingSteps(problem).filter((step) => step.kind === "none");
  const unanswered = listed.filter(({ worth }) => worth === undefined).length;

  const row = ({ step, worth }: AskedStep) => (
    <SwingStepRow
      key={step.criterion.id}
      criterion={step.criterion}
      words={step.words}
      worth={worth}
      points={worth === undefined ? undefined : points?.[step.criterion.id]}
      role={top === undefined ? "waiting" : step === top ? "largest" : "part"}
      onWorth={sayWorth}
    />
  );

  if (asked.length === 0) return <p className={styles.lead}>{noSteps(problem)}</p>;
  return (
    <div className={styles.panel}>
      <Select
        label="Which step is worth the most?"
        value={top?.criterion.id ?? ""}
        choices={[
          ...(top ? [] : [{ value: "", label: "Choose a step", disabled: true }]),
          ...[...listed, ...others].map(({ step: { criterion, worst, best } }) => ({
            value: criterion.id,
            label: `${criterion.name}: ${worst.rating} to ${best.rating}`,
          })),
        ]}
        hint={
          top
            ? "It is worth 100. Say of every other step what part of that it is worth."
            : "Imagine that every criterion stands at its worst option. Which one would you take to its best first?"
        }
        onChoose={(id) => {
          const said = Object.entries(answer).filter(([, worth]) => worth !== LARGEST_STEP);
          const before = { ...earlier, ...Object.fromEntries(said) };
          setEarlier(before);
          setChosen(id);
          if (!first.includes(id)) setFirst([...first, id]);
          changeScenario(
            (scenario) =>
              answerWay(scenario, "swings", chooseLargestStep(scenario.elicitation.swings ?? {}, id, before)),
            "swing:largest",
          );
        }}
      />
      <p className={styles.lead}>
        Answer again when options or ratings change: what a step is worth depends on its two ends. Worth and
        points differ, because points count for the whole scale from 1 to 5 and the most points become 100.
      </p>
      <ul className={styles.steps} aria-label="Steps">
        {listed.map(row)}
      </ul>
      {others.length > 0 && (
        <Disclosure summary={`More criteria (${others.length})`}>
          <p className={styles.lead}>Each is left out, and gets no points, until its step is answered.</p>
          <ul className={styles.steps} aria-label="Steps on more criteria">
            {others.map(row)}
          </ul>
        </Disclosure>
      )}
      {none.length > 0 && (
        <div className={styles.none}>
          <h3>No step, so no points</h3>
          <ul>
            {none.map(({ criterion, why }) => (
              <li key={criterion.id}>
                <Name text={criterion.name} fit="wrap" />: {why}
              </li>
            ))}
          </ul>
        </div>
      )}
      {top !== undefined && (
        <>
          <div className={styles.progress}>
            <p role="status">
              {unanswered === 0
                ? `All ${listed.length} steps are answered.`
                : `${listed.length - unanswered} of ${listed.length} steps are answered.`}
            </p>
            {listed.length > 1 && (
              <Button
                size="small"
                disabled={open.length === 0}
                onClick={() => {
                  sayNothing(open.map(({ criterion }) => criterion.id));
                }}
              >
                The others are worth nothing
              </Button>
            )}
          </div>
          <Disclosure summary="How is this calculated?">
            <p>
              The worth of a step is divided by the part of the scale that it covers: 40 for a step over half
              of the scale is as much as 80 for the whole. So each step keeps its worth in the total. This is
              swing weighting (von Winterfeldt and Edwards 1986).
            </p>
          </Disclosure>
        </>
      )}
    </div>
  );
}

/** A step drawn by hand is one step of undo. */
function sayWorth(criterion: CriterionId, worth: number | null): void {
  changeScenario(
    (scenario) =>
      answerWay(scenario, "swings", setSwing(scenario.elicitation.swings ?? {}, criterion, worth)),
    `swing:${criterion}`,
  );
}

/** All at once: one step of undo. */
function sayNothing(criteria: readonly CriterionId[]): void {
  const nothing = Object.fromEntries(criteria.map((id) => [id, 0]));
  changeScenario((scenario) => answerWay(scenario, "swings", { ...scenario.elicitation.swings, ...nothing }));
}

function swingPoints(...open: Parameters<typeof elicitation>) {
  const { swings } = elicitation(...open);
  return swings.kind === "weights" ? swings.points : null;
}
