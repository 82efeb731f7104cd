import { memo, useId } from "react";
import type { Decision, DecisionMode } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { modeWords } from "#core/views/mode-words.ts";
import { lowerFirst } from "#core/views/lower-first.ts";
import { rangeFlipSentence } from "#core/views/range-flip-sentence.ts";
import { rangeFlips } from "#core/views/range-flips.ts";
import { resultSentence } from "#core/views/result-sentence.ts";
import { tornadoWords } from "#core/views/tornado-words.ts";
import { tornado, type Tornado } from "#core/views/tornado.ts";
import { useRestedView } from "#platform/store/use-rested-view.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Figure } from "#ui/figure.tsx";
import styles from "./tornado.module.css";
import { TornadoDrawing } from "./tornado-drawing.tsx";
import { tornadoTable } from "./tornado-table.ts";

/** Which ratings the lead hangs on, within what is honestly known of them. */
export const TornadoSection = memo(function TornadoSection() {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>Which ratings matter most</h2>
      <Ratings />
    </section>
  );
});

function Ratings() {
  const { drawn, flips, mode, result } = useRestedView(whichRatings);
  if (!drawn) return <EmptyState title={result.headline}>{result.reasons}</EmptyState>;
  const words = tornadoWords(drawn, mode);
  if (drawn.rows.length === 0) {
    return (
      <EmptyState title={nothingMoves(drawn, mode)}>
        {[...flips, nextStep(drawn), words.leftOut].filter((sentence) => sentence !== "").join(" ")}
      </EmptyState>
    );
  }
  return (
    <Figure caption={words.caption} table={tornadoTable(drawn, mode)}>
      <TornadoDrawing drawn={drawn} words={words} mode={mode} />
      {words.leftOut !== "" && <p className={styles.note}>{words.leftOut}</p>}
    </Figure>
  );
}

function whichRatings(decision: Decision, scenario: Scenario) {
  const { mode } = decision;
  return {
    drawn: tornado(decision, scenario),
    flips: rangeFlips(decision, scenario).map((flip) => rangeFlipSentence(flip, mode)),
    mode,
    result: resultSentence(decision, scenario),
  };
}

function nothingMoves({ leaders, now }: Tornado, mode: DecisionMode): string {
  if (now.kind === "no-rival") return `${leaders[0]?.name ?? ""} is the only option with a rank`;
  return `No rating within its own range moves the ${lowerFirst(modeWords(mode).leadTitle)}`;
}

function nextStep({ now }: Tornado): string {
  if (now.kind === "no-rival") return "With a second one, this chart says which ratings tell them apart.";
  return "Where you are not sure of a rating, give it a low and a high in the Comparison.";
}
