import type { Place } from "#platform/places/place.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { NowherePage } from "./nowhere-page.tsx";
import { OpenedPage } from "./opened-page.tsx";

const ComparePage = lazyPart(async () => (await import("./compare-page.tsx")).ComparePage);
const DecisionsPage = lazyPart(async () => (await import("./decisions-page.tsx")).DecisionsPage);
const ScenariosPage = lazyPart(async () => (await import("./scenarios-page.tsx")).ScenariosPage);

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
