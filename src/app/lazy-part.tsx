import { lazy, Suspense, type ComponentType } from "react";
import { saveNow } from "#platform/store/saving.ts";
import { MissingPart } from "./missing-part.tsx";

/**
 * A part of the page that is loaded when it is first shown, so that the first screen is
 * small. Until it is there its place is empty; if it never comes, a sentence says so.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load().catch(missing) }));
  return function LazyPart(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}

function missing(): ComponentType {
  // Reloading is the way on, so nothing may wait to be saved.
  saveNow();
  return MissingPart;
}
