import { useEffect, useState, type ComponentType } from "react";
import type { RadarDrawingProps } from "./radar-drawing.tsx";

/** The drawing comes in a file of its own, after the page: it may be on its way, fail, or be here. */
export type LoadedDrawing =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly retry: () => void }
  | { readonly kind: "ready"; readonly Drawing: ComponentType<RadarDrawingProps> };

export function useRadarDrawing(): LoadedDrawing {
  const [loaded, setLoaded] = useState<LoadedDrawing>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    const show = (next: LoadedDrawing) => {
      if (!left) setLoaded(next);
    };
    const retry = () => {
      setLoaded({ kind: "loading" });
      setAttempt(attempt + 1);
    };
    import("./radar-drawing.tsx").then(
      ({ RadarDrawing }) => {
        show({ kind: "ready", Drawing: RadarDrawing });
      },
      () => {
        show({ kind: "failed", retry });
      },
    );
    return () => {
      left = true;
    };
  }, [attempt]);
  return loaded;
}
