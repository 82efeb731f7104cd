import { useEffect } from "react";
import { usePlace } from "#platform/places/use-place.ts";
import { SkipLink } from "#ui/skip-link.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { MainFooter } from "./main-footer.tsx";
import { MainHeader } from "./main-header.tsx";
import { Page } from "./page.tsx";
import { PageNotices } from "./page-notices.tsx";
import styles from "./app.module.css";
import { usePageTitle } from "./use-page-title.ts";
import { useShortcuts } from "./use-shortcuts.ts";

/** The whole page: what is the same everywhere, around the place where the person is. */
export function App() {
  const place = usePlace();
  useShortcuts(place);
  usePageTitle(place);

  // Another place starts at its top. The id does not count: the sample takes another one under the hand that changes it.
  const top = place.kind === "scenario" ? place.step : place.kind === "home" ? "compare" : place.kind;
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [top]);

  return (
    <ErrorBoundary>
      <div className={styles.frame}>
        <SkipLink target="content" />
        <MainHeader place={place} />
        <Page place={place} />
        <MainFooter />
        <PageNotices />
      </div>
    </ErrorBoundary>
  );
}
