import { memo, useId, useState } from "react";
import type { OptionId } from "#core/domain/ids.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { combinationCoverage } from "#core/views/combination-coverage.ts";
import { combinationList } from "#core/views/combination-list.ts";
import { combinationMustHaves } from "#core/views/combination-must-haves.ts";
import { resultSentence } from "#core/views/result-sentence.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { useRestedView } from "#platform/store/use-rested-view.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import type { ChosenCombination } from "./chosen-combination.ts";
import { CombinationChoice } from "./combination-choice.tsx";
import { CombinationCosts } from "./combination-costs.tsx";
import { CoverageFigure } from "./coverage-figure.tsx";
import { OwnMembers } from "./own-members.tsx";
import styles from "./combinations-section.module.css";

/** What options cover together and what that costs, beside the single options. Nothing here is stored. */
export const CombinationsSection = memo(function CombinationsSection() {
  const heading = useId();
  const edition = useOpen(({ decision }) => `${decision.id} ${decision.revision}`);
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>Combinations: what options cover together</h2>
      <p className={styles.caution}>
        What members cover together is an upper bound: it assumes that each concern is served by its best
        member. Running several costs: price, effort and simplicity are paid for every member, so there less
        is covered than shown. A combination therefore has no rank among the single options.
      </p>
      {/* What was chosen in one decision means nothing in another. */}
      <Combinations key={edition} />
    </section>
  );
});

function Combinations() {
  /** null until somebody chooses: then the first that fits the answers is looked at. */
  const [picked, setPicked] = useState<ChosenCombination | null>(null);
  const [ownMembers, setOwnMembers] = useState<readonly OptionId[]>([]);
  const { decision, list, own, result } = useRestedView((of: Decision, scenario: Scenario) => ({
    decision: of,
    list: combinationList(of, scenario),
    own: {
      coverage: combinationCoverage(of, scenario, ownMembers),
      mustHaves: combinationMustHaves(of, scenario, ownMembers),
      takenOut: scenario.excludedOptions,
    },
    result: resultSentence(of, scenario),
  }));
  const suggested = list.find(({ fit }) => fit.kind === "fits") ?? list[0];
  const chosen: ChosenCombination =
    picked ?? (suggested ? { kind: "listed", id: suggested.combination.id } : { kind: "own" });
  const listed =
    chosen.kind === "listed" ? list.find(({ combination }) => combination.id === chosen.id) : undefined;
  const shown = listed ?? (ownMembers.length > 1 ? { ...own, combination: null } : null);

  return (
    <>
      <CombinationChoice list={list} options={decision.options} chosen={chosen} onChoose={setPicked}>
        <OwnMembers
          options={decision.options}
          takenOut={own.takenOut}
          members={ownMembers}
          onChange={setOwnMembers}
        />
      </CombinationChoice>
      {shown?.coverage && (
        <div className={styles.chosen}>
          <CoverageFigure
            name={shown.combination?.name ?? "Own choice"}
            coverage={shown.coverage}
            mustHaves={shown.mustHaves}
          />
          <CombinationCosts
            combination={shown.combination}
            members={shown.coverage.options.filter(({ member }) => member).length}
            questions={decision.questions}
            sources={decision.sources}
          />
        </div>
      )}
      {shown && !shown.coverage && (
        // Where nothing can be covered, nothing can be ranked either, and the Result says why.
        <EmptyState title={result.headline}>{result.reasons}</EmptyState>
      )}
    </>
  );
}
