import type { Place } from "#platform/places/place.ts";
import { ComparePage } from "./compare-page.tsx";
import { DecisionsPage } from "./decisions-page.tsx";
import { NowherePage } from "./nowhere-page.tsx";
import { OpenedPage } from "./opened-page.tsx";
import { ScenariosPage } from "./scenarios-page.tsx";

/** The page of a place. */
export function Page({ place }: { place: Place }) {
  switch (place.kind) {
    case "home":
    case "scenario":
    case "shared":
      return <OpenedPage place={place} />;
    case "scenarios":
      return <ScenariosPage />;
    case "compare-scenarios":
      return <ComparePage left={place.left} right={place.right} />;
    case "decisions":
      return <DecisionsPage />;
    case "nowhere":
      return <NowherePage address={place.address} />;
  }
}
