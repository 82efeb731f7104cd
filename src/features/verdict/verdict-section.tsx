import { useId } from "react";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { modeWords } from "#core/views/mode-words.ts";
import { resultSentence } from "#core/views/result-sentence.ts";
import { verdictAccount } from "#core/views/verdict-account.ts";
import type { DrawsAtHand } from "#core/views/verdict-draws-check.ts";
import { verdictRuleWords } from "#core/views/verdict-rule-words.ts";
import type { Simulation } from "#platform/simulation/simulation-store.ts";
import { useSimulation } from "#platform/simulation/use-simulation.ts";
import { tryOnStore } from "#platform/store/try-on.ts";
import { useLiveView } from "#platform/store/use-live-view.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Name } from "#ui/name.tsx";
import { CheckItem } from "./check-item.tsx";
import { VerdictRules } from "./verdict-rules.tsx";
import styles from "./verdict.module.css";

/** How firm the answer is, each check that says so, and the rule that it comes from. */
export function VerdictSection() {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>How firm is it?</h2>
      <Account />
    </section>
  );
}

/** Of what is tried on while something is, as the Result above it. */
function Account() {
  const { decision, scenario } = useLiveView(whatIsOpen);
  const tried = tryOnStore(({ triedOn }) => triedOn?.scenario ?? null);
  const simulation = useSimulation();
  const shown = tried ?? scenario;
  const account = verdictAccount(decision, shown, tried ? { kind: "tried-on" } : drawsAtHand(simulation));
  if (!account) {
    const { headline, reasons } = resultSentence(decision, shown);
    return <EmptyState title={headline}>{reasons}</EmptyState>;
  }
  const words = modeWords(decision.mode);
  return (
    <>
      <p>
        <Name text={account.headline} fit="wrap" /> {account.why}
        {tried && " This is of what is tried on."}
      </p>
      <ul className={styles.checks}>
        {account.checks.map((check) => (
          <CheckItem key={check.kind} check={check} words={words} />
        ))}
      </ul>
      <Disclosure summary="How the verdict is made">
        <VerdictRules rules={verdictRuleWords(decision.mode)} />
      </Disclosure>
    </>
  );
}

function whatIsOpen(decision: Decision, scenario: Scenario) {
  return { decision, scenario };
}

function drawsAtHand(simulation: Simulation): DrawsAtHand {
  switch (simulation.kind) {
    case "idle":
      return { kind: "drawing" };
    case "running":
      return simulation.picture ? { kind: "picture", picture: simulation.picture } : { kind: "drawing" };
    case "finished":
      return { kind: "picture", picture: simulation.picture };
    case "failed":
      return { kind: "failed" };
  }
}
