import { lazy, Suspense, type ComponentType } from "react";
import { Notice } from "./notice.tsx";

/**
 * A part of the page that is loaded when it is first shown, so that the first screen is
 * small. Until it is there its place is empty; if it never comes, a sentence says so.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load().catch(() => MissingPart) }));
  return function LazyPart(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}

/** Offline, or a newer release took the part's place on the host. */
function MissingPart() {
  return (
    <div role="alert">
      <Notice tone="error" title="A part of the page could not be loaded">
        There may be a new version. Your work is saved: reload the page to go on.
      </Notice>
    </div>
  );
}
