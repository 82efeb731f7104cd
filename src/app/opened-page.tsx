import { useLayoutEffect, useRef } from "react";
import type { Place, Step } from "#platform/places/place.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { PageMain } from "./page-main.tsx";
import { ScenarioPage } from "./scenario-page.tsx";
import { useOpenedPlace } from "./use-opened-place.ts";

const FailedPage = lazyPart(async () => (await import("./failed-page.tsx")).FailedPage);
const SharedPage = lazyPart(async () => (await import("./shared-page.tsx")).SharedPage);

type OpenedPlace = Extract<Place, { kind: "home" | "scenario" | "shared" }>;

/** A place that shows one scenario: opened first, then drawn; or the reason why it could not be opened. */
export function OpenedPage({ place }: { place: OpenedPlace }) {
  const { state, retry } = useOpenedPlace(place);
  switch (state.kind) {
    case "opening":
      return (
        <PageMain>
          <h1>Opening</h1>
        </PageMain>
      );
    case "failed":
      return <FailedPage error={state.error} onRetry={retry} />;
    case "open":
      return place.kind === "shared" ? (
        <SharedPage />
      ) : (
        <KeyedPage step={place.kind === "scenario" ? place.step : "compare"} />
      );
  }
}

/** Another decision or revision is another page: nothing of the last one's tables and order stays behind. */
function KeyedPage({ step }: { step: Step }) {
  const decision = useOpen((open) => `${open.decision.id} ${open.decision.revision}`);
  const drawn = useRef(decision);
  useLayoutEffect(() => {
    if (drawn.current === decision) return;
    drawn.current = decision;
    if (document.activeElement === document.body) focusContent();
  }, [decision]);
  return <ScenarioPage key={decision} step={step} />;
}

/** What had the focus went with the last page: whoever works by keyboard goes on where the new one's content begins. */
function focusContent(): void {
  const content = document.getElementById("content");
  if (content === null) return;
  content.tabIndex = -1;
  content.focus({ preventScroll: true });
}
