import type { Place } from "#platform/places/place.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { NowherePage } from "./nowhere-page.tsx";
import { OpenedPage } from "./opened-page.tsx";
import type { SourcesPageProps } from "./sources-page.tsx";

const ComparePage = lazyPart(async () => (await import("./compare-page.tsx")).ComparePage);
const DecisionsPage = lazyPart(async () => (await import("./decisions-page.tsx")).DecisionsPage);
const SourcesPage = lazyPart<SourcesPageProps>(async () => (await import("./sources-page.tsx")).SourcesPage);
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
    case "sources":
      return <SourcesPage source={place.source} />;
    case "nowhere":
      return <NowherePage address={place.address} />;
  }
}
