import { useEffect, useState, type ComponentType } from "react";

/** A drawing comes in a file of its own, after the page: it may be on its way, fail, or be here. */
export type LoadedDrawing<Props> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly retry: () => void }
  | { readonly kind: "ready"; readonly Drawing: ComponentType<Props> };

/** @param load Imports the file; from module scope: another function loads anew. */
export function useDrawing<Props>(load: () => Promise<ComponentType<Props>>): LoadedDrawing<Props> {
  const [loaded, setLoaded] = useState<LoadedDrawing<Props>>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    const show = (next: LoadedDrawing<Props>) => {
      if (!left) setLoaded(next);
    };
    const retry = () => {
      setLoaded({ kind: "loading" });
      setAttempt(attempt + 1);
    };
    load().then(
      (Drawing) => {
        show({ kind: "ready", Drawing });
      },
      () => {
        show({ kind: "failed", retry });
      },
    );
    return () => {
      left = true;
    };
  }, [attempt, load]);
  return loaded;
}
