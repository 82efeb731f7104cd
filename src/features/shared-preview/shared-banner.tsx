import { Copy, GitCompare } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { Scenario } from "#core/domain/scenario.ts";
import { goTo } from "#platform/places/go-to.ts";
import { saveCopy } from "#platform/store/library-new.ts";
import { refreshLibrary, useLibrary } from "#platform/store/library.ts";
import type { OpenedScenario } from "#platform/store/open-document.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { ChooseMine } from "./choose-mine.tsx";
import { myScenarios } from "./my-scenarios.ts";
import styles from "./shared-banner.module.css";

export interface SharedBannerProps {
  /** Draws the difference between the shared scenario and one of mine; the app knows how. */
  drawDifference: (shared: OpenedScenario, mine: OpenedScenario) => ReactNode;
}

type Comparing =
  | { readonly kind: "no" }
  | { readonly kind: "choosing"; readonly mine: readonly Scenario[] }
  | { readonly kind: "nothing-to-compare" }
  | { readonly kind: "shown"; readonly mine: Scenario };

/** Stands above somebody else's scenario. Until one of its buttons is pressed, nothing of the reader's changes. */
export function SharedBanner({ drawDifference }: SharedBannerProps) {
  const scenario = useOpen((open) => open.scenario);
  const decision = useOpen((open) => open.decision);
  const [comparing, setComparing] = useState<Comparing>({ kind: "no" });
  const stop = () => {
    setComparing({ kind: "no" });
  };

  function compare(): void {
    refreshLibrary();
    const mine = myScenarios(useLibrary.getState().entries, decision);
    const [only] = mine;
    if (only === undefined) setComparing({ kind: "nothing-to-compare" });
    else if (mine.length === 1) setComparing({ kind: "shown", mine: only });
    else setComparing({ kind: "choosing", mine });
  }

  return (
    <div className={styles.shared}>
      <Notice
        region="Shared scenario"
        title="You are looking at a shared scenario. Nothing of yours has changed."
        actions={
          <>
            <Button
              variant="primary"
              icon={Copy}
              onClick={() => {
                const id = saveCopy(scenario, decision);
                goTo({ kind: "scenario", id, step: "compare" }, "replace");
              }}
            >
              Save a copy
            </Button>
            <Button icon={GitCompare} onClick={compare}>
              Compare with mine
            </Button>
            <Button
              variant="quiet"
              onClick={() => {
                goTo({ kind: "home" });
              }}
            >
              Close
            </Button>
          </>
        }
      >
        It is read only: save a copy to work on it.
        <p role="status">
          {comparing.kind === "nothing-to-compare" &&
            `None of your scenarios is about ${decision.title}, so there is nothing to compare it with.`}
        </p>
      </Notice>
      {comparing.kind === "shown" && (
        <section aria-label="Shared scenario and mine" className={styles.difference}>
          {drawDifference({ scenario, decision }, { scenario: comparing.mine, decision })}
          <Button size="small" onClick={stop}>
            Hide the comparison
          </Button>
        </section>
      )}
      <ChooseMine
        mine={comparing.kind === "choosing" ? comparing.mine : null}
        onChoose={(mine) => {
          setComparing({ kind: "shown", mine });
        }}
        onClose={stop}
      />
    </div>
  );
}
