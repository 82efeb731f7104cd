import { memo, useId } from "react";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { contributionBars, type ContributionBars } from "#core/views/contribution-bars.ts";
import { contributionSentence } from "#core/views/contribution-sentence.ts";
import { resultSentence } from "#core/views/result-sentence.ts";
import { useRestedView } from "#platform/store/use-rested-view.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Figure, type FigureTable } from "#ui/figure.tsx";
import styles from "./contributions.module.css";
import { ContributionDrawing } from "./contribution-drawing.tsx";

/** Why the totals are what they are: one stacked bar per ranked option. */
export const ContributionsFigure = memo(function ContributionsFigure() {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>Why: what each criterion adds</h2>
      <Contributions />
    </section>
  );
});

function Contributions() {
  const { drawn, sentence, result } = useRestedView(whyTotals);
  if (!drawn || !sentence) {
    return <EmptyState title={result.headline}>{result.reasons}</EmptyState>;
  }
  return (
    <Figure caption={sentence.takeaway} table={asTable(drawn)}>
      <ContributionDrawing drawn={drawn} />
      {sentence.leftOut !== "" && <p className={styles.note}>{sentence.leftOut}</p>}
    </Figure>
  );
}

function whyTotals(decision: Decision, scenario: Scenario) {
  return {
    drawn: contributionBars(decision, scenario),
    sentence: contributionSentence(decision, scenario),
    result: resultSentence(decision, scenario),
  };
}

/** Criteria as rows: their names are long, and the options are few. */
function asTable({ bars, segments }: ContributionBars): FigureTable {
  return {
    caption: "Points that each criterion adds",
    columns: ["Criterion", ...bars.map(({ option }) => option.name)],
    rows: [
      ...segments.map(({ name }, place) => [name, ...bars.map(({ shownParts }) => shownParts[place] ?? 0)]),
      ["Total", ...bars.map(({ shownTotal }) => Number(shownTotal))],
    ],
  };
}
